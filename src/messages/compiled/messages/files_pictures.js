/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_PicturesInputs */

const zh_files_pictures = /** @type {(inputs: Files_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片`)
};

const en_files_pictures = /** @type {(inputs: Files_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture`)
};

/**
* | output |
* | --- |
* | "Picture" |
*
* @param {Files_PicturesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_pictures = /** @type {((inputs?: Files_PicturesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_PicturesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_pictures(inputs)
	return zh_files_pictures(inputs)
});