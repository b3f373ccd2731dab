/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Period_ConfidenceInputs */

const zh_methods_period_confidence = /** @type {(inputs: Methods_Period_ConfidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`可信度`)
};

const en_methods_period_confidence = /** @type {(inputs: Methods_Period_ConfidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confidence`)
};

/**
* | output |
* | --- |
* | "Confidence" |
*
* @param {Methods_Period_ConfidenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_confidence = /** @type {((inputs?: Methods_Period_ConfidenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_ConfidenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_confidence(inputs)
	return zh_methods_period_confidence(inputs)
});