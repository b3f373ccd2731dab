/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_ApproxInputs */

const zh_methods_approx = /** @type {(inputs: Methods_ApproxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`约数`)
};

const en_methods_approx = /** @type {(inputs: Methods_ApproxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approximate`)
};

/**
* | output |
* | --- |
* | "Approximate" |
*
* @param {Methods_ApproxInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_approx = /** @type {((inputs?: Methods_ApproxInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_ApproxInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_approx(inputs)
	return zh_methods_approx(inputs)
});