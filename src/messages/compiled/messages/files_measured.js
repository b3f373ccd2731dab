/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_MeasuredInputs */

const zh_files_measured = /** @type {(inputs: Files_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`量的是`)
};

const en_files_measured = /** @type {(inputs: Files_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measured`)
};

/**
* | output |
* | --- |
* | "Measured" |
*
* @param {Files_MeasuredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_measured = /** @type {((inputs?: Files_MeasuredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_MeasuredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_measured(inputs)
	return zh_files_measured(inputs)
});