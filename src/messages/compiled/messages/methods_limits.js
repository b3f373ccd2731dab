/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_LimitsInputs */

const zh_methods_limits = /** @type {(inputs: Methods_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`局限`)
};

const en_methods_limits = /** @type {(inputs: Methods_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Limits`)
};

/**
* | output |
* | --- |
* | "Limits" |
*
* @param {Methods_LimitsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_limits = /** @type {((inputs?: Methods_LimitsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_LimitsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_limits(inputs)
	return zh_methods_limits(inputs)
});