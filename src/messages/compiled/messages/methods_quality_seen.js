/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_SeenInputs */

const zh_methods_quality_seen = /** @type {(inputs: Methods_Quality_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“未见组”在标注完成之前没有给程序读过，“开发用的一组”一直用着。各组首次量过之后都拿来改进过程序，所以现在的得分偏高，读没见过的通报会低一些。`)
};

const en_methods_quality_seen = /** @type {(inputs: Methods_Quality_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The unseen sets were labelled before the program read any of them; the development set was used all along. After its first reading every set helped to improve the program, so the scores of now are flattering: on notices it has not seen it will do a little worse.`)
};

/**
* | output |
* | --- |
* | "The unseen sets were labelled before the program read any of them; the development set was used all along. After its first reading every set helped to improv..." |
*
* @param {Methods_Quality_SeenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_seen = /** @type {((inputs?: Methods_Quality_SeenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_SeenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_seen(inputs)
	return zh_methods_quality_seen(inputs)
});