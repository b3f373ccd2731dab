/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_CodesInputs */

const zh_methods_quality_codes = /** @type {(inputs: Methods_Quality_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每个指标的得分（各组合计）`)
};

const en_methods_quality_codes = /** @type {(inputs: Methods_Quality_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scores of each figure (all sets together)`)
};

/**
* | output |
* | --- |
* | "Scores of each figure (all sets together)" |
*
* @param {Methods_Quality_CodesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_codes = /** @type {((inputs?: Methods_Quality_CodesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_CodesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_codes(inputs)
	return zh_methods_quality_codes(inputs)
});