/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Whole_QualityInputs */

const zh_data_whole_quality = /** @type {(inputs: Data_Whole_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`读取程序在各套标注通报上的得分。`)
};

const en_data_whole_quality = /** @type {(inputs: Data_Whole_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scores of the program that reads, on each set of labelled notices.`)
};

/**
* | output |
* | --- |
* | "Scores of the program that reads, on each set of labelled notices." |
*
* @param {Data_Whole_QualityInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole_quality = /** @type {((inputs?: Data_Whole_QualityInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Whole_QualityInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole_quality(inputs)
	return zh_data_whole_quality(inputs)
});