/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_CsvInputs */

const zh_files_csv = /** @type {(inputs: Files_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据，UTF-8，带字节序标记`)
};

const en_files_csv = /** @type {(inputs: Files_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the rows, UTF-8 with a byte order mark`)
};

/**
* | output |
* | --- |
* | "the rows, UTF-8 with a byte order mark" |
*
* @param {Files_CsvInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_csv = /** @type {((inputs?: Files_CsvInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_CsvInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_csv(inputs)
	return zh_files_csv(inputs)
});