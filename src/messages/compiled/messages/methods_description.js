/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_DescriptionInputs */

const zh_methods_description = /** @type {(inputs: Methods_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照的方法：数字怎样读出来，什么算什么不算，哪些不能相加，期限线的来源，读取程序的得分、局限和隐私。`)
};

const en_methods_description = /** @type {(inputs: Methods_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How Duizhao reads figures, what counts and what does not, what is never added, where the period lines come from, how well the program reads, its limits, and privacy.`)
};

/**
* | output |
* | --- |
* | "How Duizhao reads figures, what counts and what does not, what is never added, where the period lines come from, how well the program reads, its limits, and ..." |
*
* @param {Methods_DescriptionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_description = /** @type {((inputs?: Methods_DescriptionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_DescriptionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_description(inputs)
	return zh_methods_description(inputs)
});