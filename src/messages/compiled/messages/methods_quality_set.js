/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_SetInputs */

const zh_methods_quality_set = /** @type {(inputs: Methods_Quality_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`组`)
};

const en_methods_quality_set = /** @type {(inputs: Methods_Quality_SetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set`)
};

/**
* | output |
* | --- |
* | "Set" |
*
* @param {Methods_Quality_SetInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_set = /** @type {((inputs?: Methods_Quality_SetInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_SetInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_set(inputs)
	return zh_methods_quality_set(inputs)
});