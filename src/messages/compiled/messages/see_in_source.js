/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} See_In_SourceInputs */

const zh_see_in_source = /** @type {(inputs: See_In_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在公开网页上查看这句话`)
};

const en_see_in_source = /** @type {(inputs: See_In_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See this phrase on the public page`)
};

/**
* | output |
* | --- |
* | "See this phrase on the public page" |
*
* @param {See_In_SourceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const see_in_source = /** @type {((inputs?: See_In_SourceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<See_In_SourceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_see_in_source(inputs)
	return zh_see_in_source(inputs)
});