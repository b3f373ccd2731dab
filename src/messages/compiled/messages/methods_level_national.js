/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Level_NationalInputs */

const zh_methods_level_national = /** @type {(inputs: Methods_Level_NationalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`全国`)
};

const en_methods_level_national = /** @type {(inputs: Methods_Level_NationalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`national`)
};

/**
* | output |
* | --- |
* | "national" |
*
* @param {Methods_Level_NationalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_level_national = /** @type {((inputs?: Methods_Level_NationalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Level_NationalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_level_national(inputs)
	return zh_methods_level_national(inputs)
});