/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_Limit_EmptyInputs */

const zh_files_limit_empty = /** @type {(inputs: Files_Limit_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`空格是通报没有印出，或没有读到，不是零；印出的 0 写作 0。`)
};

const en_files_limit_empty = /** @type {(inputs: Files_Limit_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An empty cell is not printed or not found, never zero; a printed 0 is written 0.`)
};

/**
* | output |
* | --- |
* | "An empty cell is not printed or not found, never zero; a printed 0 is written 0." |
*
* @param {Files_Limit_EmptyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_limit_empty = /** @type {((inputs?: Files_Limit_EmptyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_Limit_EmptyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_limit_empty(inputs)
	return zh_files_limit_empty(inputs)
});