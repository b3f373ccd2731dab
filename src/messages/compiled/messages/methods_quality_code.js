/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_CodeInputs */

const zh_methods_quality_code = /** @type {(inputs: Methods_Quality_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`指标`)
};

const en_methods_quality_code = /** @type {(inputs: Methods_Quality_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figure`)
};

/**
* | output |
* | --- |
* | "Figure" |
*
* @param {Methods_Quality_CodeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_code = /** @type {((inputs?: Methods_Quality_CodeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_CodeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_code(inputs)
	return zh_methods_quality_code(inputs)
});