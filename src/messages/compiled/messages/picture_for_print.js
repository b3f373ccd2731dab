/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_For_PrintInputs */

const zh_picture_for_print = /** @type {(inputs: Picture_For_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`印刷（黑白，宽 170 毫米）`)
};

const en_picture_for_print = /** @type {(inputs: Picture_For_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print (black and white, 170 mm wide)`)
};

/**
* | output |
* | --- |
* | "Print (black and white, 170 mm wide)" |
*
* @param {Picture_For_PrintInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_for_print = /** @type {((inputs?: Picture_For_PrintInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_For_PrintInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_for_print(inputs)
	return zh_picture_for_print(inputs)
});