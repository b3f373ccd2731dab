/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Confidence_WInputs */

const zh_methods_confidence_w = /** @type {(inputs: Methods_Confidence_WInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`来源较弱，未见条文`)
};

const en_methods_confidence_w = /** @type {(inputs: Methods_Confidence_WInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weak source, article not read`)
};

/**
* | output |
* | --- |
* | "weak source, article not read" |
*
* @param {Methods_Confidence_WInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_confidence_w = /** @type {((inputs?: Methods_Confidence_WInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Confidence_WInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_confidence_w(inputs)
	return zh_methods_confidence_w(inputs)
});