/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_RecallInputs */

const zh_methods_quality_recall = /** @type {(inputs: Methods_Quality_RecallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`召回率`)
};

const en_methods_quality_recall = /** @type {(inputs: Methods_Quality_RecallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`recall`)
};

/**
* | output |
* | --- |
* | "recall" |
*
* @param {Methods_Quality_RecallInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_recall = /** @type {((inputs?: Methods_Quality_RecallInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_RecallInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_recall(inputs)
	return zh_methods_quality_recall(inputs)
});