/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_SharedInputs */

const zh_methods_count_shared = /** @type {(inputs: Methods_Count_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`几种轻处理共用一个数的，算教育提醒；两个动词共用一个金额的，按第一个动词。`)
};

const en_methods_count_shared = /** @type {(inputs: Methods_Count_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One number shared by several light measures is education and reminder; one amount shared by two verbs goes to the first.`)
};

/**
* | output |
* | --- |
* | "One number shared by several light measures is education and reminder; one amount shared by two verbs goes to the first." |
*
* @param {Methods_Count_SharedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_shared = /** @type {((inputs?: Methods_Count_SharedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_SharedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_shared(inputs)
	return zh_methods_count_shared(inputs)
});