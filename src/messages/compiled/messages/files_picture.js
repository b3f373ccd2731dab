/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_PictureInputs */

const zh_files_picture = /** @type {(inputs: Files_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`画面上的图`)
};

const en_files_picture = /** @type {(inputs: Files_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the drawing on screen`)
};

/**
* | output |
* | --- |
* | "the drawing on screen" |
*
* @param {Files_PictureInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_picture = /** @type {((inputs?: Files_PictureInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_PictureInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_picture(inputs)
	return zh_files_picture(inputs)
});