/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_MergeInputs */

const zh_methods_read_merge = /** @type {(inputs: Methods_Read_MergeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`同一个数字印了两遍，算一个；两处印得不一样，两个都留，标为前后不一。括号和“其中”里的数字，记在它的总数之下。`)
};

const en_methods_read_merge = /** @type {(inputs: Methods_Read_MergeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A figure printed twice is one; two values for one thing are both kept and marked as conflicting. What stands in a bracket is filed under its total.`)
};

/**
* | output |
* | --- |
* | "A figure printed twice is one; two values for one thing are both kept and marked as conflicting. What stands in a bracket is filed under its total." |
*
* @param {Methods_Read_MergeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_merge = /** @type {((inputs?: Methods_Read_MergeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_MergeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_merge(inputs)
	return zh_methods_read_merge(inputs)
});