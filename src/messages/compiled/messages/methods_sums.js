/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_SumsInputs */

const zh_methods_sums = /** @type {(inputs: Methods_SumsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不可相加`)
};

const en_methods_sums = /** @type {(inputs: Methods_SumsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is never added`)
};

/**
* | output |
* | --- |
* | "What is never added" |
*
* @param {Methods_SumsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums = /** @type {((inputs?: Methods_SumsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_SumsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums(inputs)
	return zh_methods_sums(inputs)
});