/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Codes_LeadInputs */

const zh_methods_codes_lead = /** @type {(inputs: Methods_Codes_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`主题和措施类型按词表打分，一个事项至多两个主题，一条措施可有几种类型。多数对，不是每一个都对。`)
};

const en_methods_codes_lead = /** @type {(inputs: Methods_Codes_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Topics and types of measures are scored from word lists: at most two topics an item, several types a measure. Most are right, not each.`)
};

/**
* | output |
* | --- |
* | "Topics and types of measures are scored from word lists: at most two topics an item, several types a measure. Most are right, not each." |
*
* @param {Methods_Codes_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_codes_lead = /** @type {((inputs?: Methods_Codes_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Codes_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_codes_lead(inputs)
	return zh_methods_codes_lead(inputs)
});