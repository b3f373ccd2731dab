/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_LicenceInputs */

const zh_files_licence = /** @type {(inputs: Files_LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`许可`)
};

const en_files_licence = /** @type {(inputs: Files_LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Licence`)
};

/**
* | output |
* | --- |
* | "Licence" |
*
* @param {Files_LicenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_licence = /** @type {((inputs?: Files_LicenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_LicenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_licence(inputs)
	return zh_files_licence(inputs)
});