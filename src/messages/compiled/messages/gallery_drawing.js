/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gallery_DrawingInputs */

const zh_gallery_drawing = /** @type {(inputs: Gallery_DrawingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`矢量图（SVG）`)
};

const en_gallery_drawing = /** @type {(inputs: Gallery_DrawingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawing (SVG)`)
};

/**
* | output |
* | --- |
* | "Drawing (SVG)" |
*
* @param {Gallery_DrawingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const gallery_drawing = /** @type {((inputs?: Gallery_DrawingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gallery_DrawingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_gallery_drawing(inputs)
	return zh_gallery_drawing(inputs)
});