/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Line_DrawnInputs */

const zh_methods_line_drawn = /** @type {(inputs: Methods_Line_DrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图上画线`)
};

const en_methods_line_drawn = /** @type {(inputs: Methods_Line_DrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`drawn as a line`)
};

/**
* | output |
* | --- |
* | "drawn as a line" |
*
* @param {Methods_Line_DrawnInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_line_drawn = /** @type {((inputs?: Methods_Line_DrawnInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Line_DrawnInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_line_drawn(inputs)
	return zh_methods_line_drawn(inputs)
});