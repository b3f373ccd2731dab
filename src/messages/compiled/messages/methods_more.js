/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_MoreInputs */

const zh_methods_more = /** @type {(inputs: Methods_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`完整的定义、不可相加的数据、期限线的来源和读取得分，见`)
};

const en_methods_more = /** @type {(inputs: Methods_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All definitions, what is never added, the sources of the period lines and how well the program reads:`)
};

/**
* | output |
* | --- |
* | "All definitions, what is never added, the sources of the period lines and how well the program reads:" |
*
* @param {Methods_MoreInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_more = /** @type {((inputs?: Methods_MoreInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_MoreInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_more(inputs)
	return zh_methods_more(inputs)
});