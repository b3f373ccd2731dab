/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Page_DescriptionInputs */

const zh_data_page_description = /** @type {(inputs: Data_Page_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照的全部数据表：字段字典、行数，CSV、Arrow、Parquet、Excel 与 DuckDB 下载，许可与引用。`)
};

const en_data_page_description = /** @type {(inputs: Data_Page_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All tables of Duizhao: dictionary, row counts, downloads as CSV, Arrow, Parquet, Excel and DuckDB, licence and citation.`)
};

/**
* | output |
* | --- |
* | "All tables of Duizhao: dictionary, row counts, downloads as CSV, Arrow, Parquet, Excel and DuckDB, licence and citation." |
*
* @param {Data_Page_DescriptionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_page_description = /** @type {((inputs?: Data_Page_DescriptionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Page_DescriptionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_page_description(inputs)
	return zh_data_page_description(inputs)
});