/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cite_Check_LineInputs */

const zh_cite_check_line = /** @type {(inputs: Cite_Check_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`核稿行`)
};

const en_cite_check_line = /** @type {(inputs: Cite_Check_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For fact-checking, in one line`)
};

/**
* | output |
* | --- |
* | "For fact-checking, in one line" |
*
* @param {Cite_Check_LineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite_check_line = /** @type {((inputs?: Cite_Check_LineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cite_Check_LineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite_check_line(inputs)
	return zh_cite_check_line(inputs)
});