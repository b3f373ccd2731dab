/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Whole_DuckdbInputs */

const zh_data_whole_duckdb = /** @type {(inputs: Data_Whole_DuckdbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DuckDB 数据库。全部表，外加本站计算天数、汇总资金所用的视图；需 DuckDB 1.4 或更新。`)
};

const en_data_whole_duckdb = /** @type {(inputs: Data_Whole_DuckdbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DuckDB database: all tables, and the views with which this site computes days and sums of money. Needs DuckDB 1.4 or later.`)
};

/**
* | output |
* | --- |
* | "DuckDB database: all tables, and the views with which this site computes days and sums of money. Needs DuckDB 1.4 or later." |
*
* @param {Data_Whole_DuckdbInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole_duckdb = /** @type {((inputs?: Data_Whole_DuckdbInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Whole_DuckdbInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole_duckdb(inputs)
	return zh_data_whole_duckdb(inputs)
});