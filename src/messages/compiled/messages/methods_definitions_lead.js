/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Definitions_LeadInputs */

const zh_methods_definitions_lead = /** @type {(inputs: Methods_Definitions_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“不可相加”指向上面的规则。“印有”一项可以打开这些数字的原文。`)
};

const en_methods_definitions_lead = /** @type {(inputs: Methods_Definitions_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“Never added” leads to the rules above. Where a figure is printed, its quotes can be opened.`)
};

/**
* | output |
* | --- |
* | "“Never added” leads to the rules above. Where a figure is printed, its quotes can be opened." |
*
* @param {Methods_Definitions_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_definitions_lead = /** @type {((inputs?: Methods_Definitions_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Definitions_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_definitions_lead(inputs)
	return zh_methods_definitions_lead(inputs)
});