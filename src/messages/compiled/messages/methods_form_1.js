/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Form_1Inputs */

const zh_methods_form_1 = /** @type {(inputs: Methods_Form_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`第一种：谈话提醒、批评教育、责令检查、诫勉（常态）`)
};

const en_methods_form_1 = /** @type {(inputs: Methods_Form_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First: reminder, criticism, ordered self-criticism, admonition (the norm)`)
};

/**
* | output |
* | --- |
* | "First: reminder, criticism, ordered self-criticism, admonition (the norm)" |
*
* @param {Methods_Form_1Inputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_form_1 = /** @type {((inputs?: Methods_Form_1Inputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Form_1Inputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_form_1(inputs)
	return zh_methods_form_1(inputs)
});