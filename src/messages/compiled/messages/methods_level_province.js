/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Level_ProvinceInputs */

const zh_methods_level_province = /** @type {(inputs: Methods_Level_ProvinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`省`)
};

const en_methods_level_province = /** @type {(inputs: Methods_Level_ProvinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provincial`)
};

/**
* | output |
* | --- |
* | "provincial" |
*
* @param {Methods_Level_ProvinceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_level_province = /** @type {((inputs?: Methods_Level_ProvinceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Level_ProvinceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_level_province(inputs)
	return zh_methods_level_province(inputs)
});