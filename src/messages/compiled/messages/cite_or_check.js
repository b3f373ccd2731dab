/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cite_Or_CheckInputs */

const zh_cite_or_check = /** @type {(inputs: Cite_Or_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`核稿与引用`)
};

const en_cite_or_check = /** @type {(inputs: Cite_Or_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check or cite`)
};

/**
* | output |
* | --- |
* | "Check or cite" |
*
* @param {Cite_Or_CheckInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite_or_check = /** @type {((inputs?: Cite_Or_CheckInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cite_Or_CheckInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite_or_check(inputs)
	return zh_cite_or_check(inputs)
});