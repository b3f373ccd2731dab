/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_StandfirstInputs */

const zh_methods_standfirst = /** @type {(inputs: Methods_StandfirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字怎样读出来，什么算、什么不算，哪些不能相加，读得准不准，都写在这里。每个指标都有自己的地址，可以直接引用。`)
};

const en_methods_standfirst = /** @type {(inputs: Methods_StandfirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How figures are read, what counts and what does not, what is never added, and how well it is read. Every figure has an address of its own that can be cited.`)
};

/**
* | output |
* | --- |
* | "How figures are read, what counts and what does not, what is never added, and how well it is read. Every figure has an address of its own that can be cited." |
*
* @param {Methods_StandfirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_standfirst = /** @type {((inputs?: Methods_StandfirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_StandfirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_standfirst(inputs)
	return zh_methods_standfirst(inputs)
});