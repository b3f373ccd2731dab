/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Other_LanguageInputs */

const zh_other_language = /** @type {(inputs: Other_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`English`)
};

const en_other_language = /** @type {(inputs: Other_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`中文`)
};

/**
* | output |
* | --- |
* | "中文" |
*
* @param {Other_LanguageInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const other_language = /** @type {((inputs?: Other_LanguageInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Other_LanguageInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_other_language(inputs)
	return zh_other_language(inputs)
});