/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gallery_PictureInputs */

const zh_gallery_picture = /** @type {(inputs: Gallery_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片（PNG）`)
};

const en_gallery_picture = /** @type {(inputs: Gallery_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture (PNG)`)
};

/**
* | output |
* | --- |
* | "Picture (PNG)" |
*
* @param {Gallery_PictureInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const gallery_picture = /** @type {((inputs?: Gallery_PictureInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gallery_PictureInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_gallery_picture(inputs)
	return zh_gallery_picture(inputs)
});