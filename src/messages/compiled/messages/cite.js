/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} CiteInputs */

const zh_cite = /** @type {(inputs: CiteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`引用`)
};

const en_cite = /** @type {(inputs: CiteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite`)
};

/**
* | output |
* | --- |
* | "Cite" |
*
* @param {CiteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite = /** @type {((inputs?: CiteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<CiteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite(inputs)
	return zh_cite(inputs)
});