/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Sums_LeadInputs */

const zh_methods_sums_lead = /** @type {(inputs: Methods_Sums_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`同一行里的数字不相加。一份通报之内，只有“追回”一组的金额会加成一个合计；通报与通报之间，什么都不加。`)
};

const en_methods_sums_lead = /** @type {(inputs: Methods_Sums_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures of one line are not added. Within a notice only the amounts recovered make a sum; across notices nothing is added.`)
};

/**
* | output |
* | --- |
* | "Figures of one line are not added. Within a notice only the amounts recovered make a sum; across notices nothing is added." |
*
* @param {Methods_Sums_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums_lead = /** @type {((inputs?: Methods_Sums_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sums_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums_lead(inputs)
	return zh_methods_sums_lead(inputs)
});