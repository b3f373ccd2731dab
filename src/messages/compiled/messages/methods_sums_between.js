/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Sums_BetweenInputs */

const zh_methods_sums_between = /** @type {(inputs: Methods_Sums_BetweenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不相加：`)
};

const en_methods_sums_between = /** @type {(inputs: Methods_Sums_BetweenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not added:`)
};

/**
* | output |
* | --- |
* | "Not added:" |
*
* @param {Methods_Sums_BetweenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums_between = /** @type {((inputs?: Methods_Sums_BetweenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sums_BetweenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums_between(inputs)
	return zh_methods_sums_between(inputs)
});