/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_CodesInputs */

const zh_methods_codes = /** @type {(inputs: Methods_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`层级、方式与整改事项`)
};

const en_methods_codes = /** @type {(inputs: Methods_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Levels, types and items`)
};

/**
* | output |
* | --- |
* | "Levels, types and items" |
*
* @param {Methods_CodesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_codes = /** @type {((inputs?: Methods_CodesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_CodesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_codes(inputs)
	return zh_methods_codes(inputs)
});