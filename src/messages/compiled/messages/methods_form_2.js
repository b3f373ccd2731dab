/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Form_2Inputs */

const zh_methods_form_2 = /** @type {(inputs: Methods_Form_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`第二种：党纪轻处分、组织调整（大多数）`)
};

const en_methods_form_2 = /** @type {(inputs: Methods_Form_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Second: light Party sanctions, organisational adjustment (the majority)`)
};

/**
* | output |
* | --- |
* | "Second: light Party sanctions, organisational adjustment (the majority)" |
*
* @param {Methods_Form_2Inputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_form_2 = /** @type {((inputs?: Methods_Form_2Inputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Form_2Inputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_form_2(inputs)
	return zh_methods_form_2(inputs)
});