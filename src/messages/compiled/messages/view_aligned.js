/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_AlignedInputs */

const zh_view_aligned = /** @type {(inputs: View_AlignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`以反馈日为零点`)
};

const en_view_aligned = /** @type {(inputs: View_AlignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aligned at feedback`)
};

/**
* | output |
* | --- |
* | "Aligned at feedback" |
*
* @param {View_AlignedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const view_aligned = /** @type {((inputs?: View_AlignedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_AlignedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_view_aligned(inputs)
	return zh_view_aligned(inputs)
});