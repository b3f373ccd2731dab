/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_InsideInputs */

const zh_methods_quality_inside = /** @type {(inputs: Methods_Quality_InsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`事项内数字`)
};

const en_methods_quality_inside = /** @type {(inputs: Methods_Quality_InsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures in items`)
};

/**
* | output |
* | --- |
* | "Figures in items" |
*
* @param {Methods_Quality_InsideInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_inside = /** @type {((inputs?: Methods_Quality_InsideInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_InsideInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_inside(inputs)
	return zh_methods_quality_inside(inputs)
});