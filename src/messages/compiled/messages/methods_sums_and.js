/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Sums_AndInputs */

const zh_methods_sums_and = /** @type {(inputs: Methods_Sums_AndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`与`)
};

const en_methods_sums_and = /** @type {(inputs: Methods_Sums_AndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`and`)
};

/**
* | output |
* | --- |
* | "and" |
*
* @param {Methods_Sums_AndInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums_and = /** @type {((inputs?: Methods_Sums_AndInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sums_AndInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums_and(inputs)
	return zh_methods_sums_and(inputs)
});