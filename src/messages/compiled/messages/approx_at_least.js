/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Approx_At_LeastInputs */

const zh_approx_at_least = /** @type {(inputs: Approx_At_LeastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`至少（原文有“余”“多”等字）`)
};

const en_approx_at_least = /** @type {(inputs: Approx_At_LeastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`at least (the notice says “over” or the like)`)
};

/**
* | output |
* | --- |
* | "at least (the notice says “over” or the like)" |
*
* @param {Approx_At_LeastInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const approx_at_least = /** @type {((inputs?: Approx_At_LeastInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Approx_At_LeastInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_approx_at_least(inputs)
	return zh_approx_at_least(inputs)
});