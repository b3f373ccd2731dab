/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_XlsxInputs */

const zh_files_xlsx = /** @type {(inputs: Files_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据、字段说明`)
};

const en_files_xlsx = /** @type {(inputs: Files_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the rows and their dictionary, for a spreadsheet`)
};

/**
* | output |
* | --- |
* | "the rows and their dictionary, for a spreadsheet" |
*
* @param {Files_XlsxInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_xlsx = /** @type {((inputs?: Files_XlsxInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_XlsxInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_xlsx(inputs)
	return zh_files_xlsx(inputs)
});