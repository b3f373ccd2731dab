/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_TableInputs */

const zh_methods_quality_table = /** @type {(inputs: Methods_Quality_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每组的得分`)
};

const en_methods_quality_table = /** @type {(inputs: Methods_Quality_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scores of each set`)
};

/**
* | output |
* | --- |
* | "Scores of each set" |
*
* @param {Methods_Quality_TableInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_table = /** @type {((inputs?: Methods_Quality_TableInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_TableInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_table(inputs)
	return zh_methods_quality_table(inputs)
});