/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Whole_XlsxInputs */

const zh_data_whole_xlsx = /** @type {(inputs: Data_Whole_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excel 工作簿。每张表一页，另有说明页和字典页。文字存为文字，日期存为日期，没有的留空。`)
};

const en_data_whole_xlsx = /** @type {(inputs: Data_Whole_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excel workbook: one sheet a table, with a note and the dictionary in front. Text stays text, dates are dates, and what is not there is left empty.`)
};

/**
* | output |
* | --- |
* | "Excel workbook: one sheet a table, with a note and the dictionary in front. Text stays text, dates are dates, and what is not there is left empty." |
*
* @param {Data_Whole_XlsxInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole_xlsx = /** @type {((inputs?: Data_Whole_XlsxInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Whole_XlsxInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole_xlsx(inputs)
	return zh_data_whole_xlsx(inputs)
});