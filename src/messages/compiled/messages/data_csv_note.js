/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Csv_NoteInputs */

const zh_data_csv_note = /** @type {(inputs: Data_Csv_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CSV 是 UTF-8，逗号分隔，无 BOM；用 Excel 直接打开中文会乱码，请取工作簿。点“字段”展开字典。`)
};

const en_data_csv_note = /** @type {(inputs: Data_Csv_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CSV files are UTF-8 without a byte order mark; Excel garbles their Chinese, so take the workbook there. Open “columns” for the dictionary.`)
};

/**
* | output |
* | --- |
* | "CSV files are UTF-8 without a byte order mark; Excel garbles their Chinese, so take the workbook there. Open “columns” for the dictionary." |
*
* @param {Data_Csv_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_csv_note = /** @type {((inputs?: Data_Csv_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Csv_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_csv_note(inputs)
	return zh_data_csv_note(inputs)
});