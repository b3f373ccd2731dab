/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_FilesInputs */

const zh_files_files = /** @type {(inputs: Files_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`文件`)
};

const en_files_files = /** @type {(inputs: Files_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files`)
};

/**
* | output |
* | --- |
* | "Files" |
*
* @param {Files_FilesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_files = /** @type {((inputs?: Files_FilesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_FilesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_files(inputs)
	return zh_files_files(inputs)
});