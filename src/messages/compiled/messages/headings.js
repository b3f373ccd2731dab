/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} HeadingsInputs */

const zh_headings = /** @type {(inputs: HeadingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所在标题`)
};

const en_headings = /** @type {(inputs: HeadingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Under the headings`)
};

/**
* | output |
* | --- |
* | "Under the headings" |
*
* @param {HeadingsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const headings = /** @type {((inputs?: HeadingsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<HeadingsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_headings(inputs)
	return zh_headings(inputs)
});