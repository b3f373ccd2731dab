/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Approx_BelowInputs */

const zh_methods_approx_below = /** @type {(inputs: Methods_Approx_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文有“近”：接近而不足。`)
};

const en_methods_approx_below = /** @type {(inputs: Methods_Approx_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice says 近: close to, but below.`)
};

/**
* | output |
* | --- |
* | "The notice says 近: close to, but below." |
*
* @param {Methods_Approx_BelowInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_approx_below = /** @type {((inputs?: Methods_Approx_BelowInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Approx_BelowInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_approx_below(inputs)
	return zh_methods_approx_below(inputs)
});