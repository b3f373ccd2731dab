/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Approx_At_LeastInputs */

const zh_methods_approx_at_least = /** @type {(inputs: Methods_Approx_At_LeastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文有“余”“多”“逾”“超”“以上”“不低于”。`)
};

const en_methods_approx_at_least = /** @type {(inputs: Methods_Approx_At_LeastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice says 余, 多, 逾, 超, 以上 or 不低于.`)
};

/**
* | output |
* | --- |
* | "The notice says 余, 多, 逾, 超, 以上 or 不低于." |
*
* @param {Methods_Approx_At_LeastInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_approx_at_least = /** @type {((inputs?: Methods_Approx_At_LeastInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Approx_At_LeastInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_approx_at_least(inputs)
	return zh_methods_approx_at_least(inputs)
});