/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_ZipInputs */

const zh_files_zip = /** @type {(inputs: Files_ZipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`.zip`)
};

const en_files_zip = /** @type {(inputs: Files_ZipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`.zip`)
};

/**
* | output |
* | --- |
* | ".zip" |
*
* @param {Files_ZipInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_zip = /** @type {((inputs?: Files_ZipInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_ZipInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_zip(inputs)
	return zh_files_zip(inputs)
});