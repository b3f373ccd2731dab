/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Approx_BelowInputs */

const zh_approx_below = /** @type {(inputs: Approx_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`接近而不足（原文有“近”字）`)
};

const en_approx_below = /** @type {(inputs: Approx_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`close to, but below`)
};

/**
* | output |
* | --- |
* | "close to, but below" |
*
* @param {Approx_BelowInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const approx_below = /** @type {((inputs?: Approx_BelowInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Approx_BelowInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_approx_below(inputs)
	return zh_approx_below(inputs)
});