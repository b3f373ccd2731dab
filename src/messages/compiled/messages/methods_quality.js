/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_QualityInputs */

const zh_methods_quality = /** @type {(inputs: Methods_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`读得准不准`)
};

const en_methods_quality = /** @type {(inputs: Methods_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How well it reads`)
};

/**
* | output |
* | --- |
* | "How well it reads" |
*
* @param {Methods_QualityInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality = /** @type {((inputs?: Methods_QualityInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_QualityInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality(inputs)
	return zh_methods_quality(inputs)
});