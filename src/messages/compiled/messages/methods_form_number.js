/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Methods_Form_NumberInputs */

const zh_methods_form_number = /** @type {(inputs: Methods_Form_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`第 ${i?.n} 种形态`)
};

const en_methods_form_number = /** @type {(inputs: Methods_Form_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Form ${i?.n}`)
};

/**
* | output |
* | --- |
* | "Form {n}" |
*
* @param {Methods_Form_NumberInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_form_number = /** @type {((inputs: Methods_Form_NumberInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Form_NumberInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_form_number(inputs)
	return zh_methods_form_number(inputs)
});