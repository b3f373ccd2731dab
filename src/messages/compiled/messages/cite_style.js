/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cite_StyleInputs */

const zh_cite_style = /** @type {(inputs: Cite_StyleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`格式：`)
};

const en_cite_style = /** @type {(inputs: Cite_StyleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Style:`)
};

/**
* | output |
* | --- |
* | "Style:" |
*
* @param {Cite_StyleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite_style = /** @type {((inputs?: Cite_StyleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cite_StyleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite_style(inputs)
	return zh_cite_style(inputs)
});