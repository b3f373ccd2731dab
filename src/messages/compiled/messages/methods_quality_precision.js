/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_PrecisionInputs */

const zh_methods_quality_precision = /** @type {(inputs: Methods_Quality_PrecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`精确率`)
};

const en_methods_quality_precision = /** @type {(inputs: Methods_Quality_PrecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`precision`)
};

/**
* | output |
* | --- |
* | "precision" |
*
* @param {Methods_Quality_PrecisionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_precision = /** @type {((inputs?: Methods_Quality_PrecisionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_PrecisionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_precision(inputs)
	return zh_methods_quality_precision(inputs)
});