/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_HowInputs */

const zh_methods_quality_how = /** @type {(inputs: Methods_Quality_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`得分是在另行写成的虚构通报上量的：先逐个标注，再让程序读。召回率是标注的数字里找到了多少，精确率是找到的数字里有多少是对的。n 是标注的个数。`)
};

const en_methods_quality_how = /** @type {(inputs: Methods_Quality_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scores are measured on invented notices, labelled first and then read. Recall is the share of labelled figures that were found, precision the share of those found that are right; n is the number labelled.`)
};

/**
* | output |
* | --- |
* | "Scores are measured on invented notices, labelled first and then read. Recall is the share of labelled figures that were found, precision the share of those ..." |
*
* @param {Methods_Quality_HowInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_how = /** @type {((inputs?: Methods_Quality_HowInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_HowInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_how(inputs)
	return zh_methods_quality_how(inputs)
});