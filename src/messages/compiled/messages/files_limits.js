/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_LimitsInputs */

const zh_files_limits = /** @type {(inputs: Files_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`界限`)
};

const en_files_limits = /** @type {(inputs: Files_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Limits`)
};

/**
* | output |
* | --- |
* | "Limits" |
*
* @param {Files_LimitsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_limits = /** @type {((inputs?: Files_LimitsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_LimitsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_limits(inputs)
	return zh_files_limits(inputs)
});