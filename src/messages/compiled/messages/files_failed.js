/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_FailedInputs */

const zh_files_failed = /** @type {(inputs: Files_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有做成，请重试。`)
};

const en_files_failed = /** @type {(inputs: Files_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be made. Try again.`)
};

/**
* | output |
* | --- |
* | "It could not be made. Try again." |
*
* @param {Files_FailedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_failed = /** @type {((inputs?: Files_FailedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_FailedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_failed(inputs)
	return zh_files_failed(inputs)
});