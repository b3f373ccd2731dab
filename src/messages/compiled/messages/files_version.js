/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_VersionInputs */

const zh_files_version = /** @type {(inputs: Files_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据版本`)
};

const en_files_version = /** @type {(inputs: Files_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Version of the data`)
};

/**
* | output |
* | --- |
* | "Version of the data" |
*
* @param {Files_VersionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_version = /** @type {((inputs?: Files_VersionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_VersionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_version(inputs)
	return zh_files_version(inputs)
});