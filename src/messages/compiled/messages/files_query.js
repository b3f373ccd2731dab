/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_QueryInputs */

const zh_files_query = /** @type {(inputs: Files_QueryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`得出数据的查询，用 duizhao.duckdb 运行`)
};

const en_files_query = /** @type {(inputs: Files_QueryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the query behind the rows, to run on duizhao.duckdb`)
};

/**
* | output |
* | --- |
* | "the query behind the rows, to run on duizhao.duckdb" |
*
* @param {Files_QueryInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_query = /** @type {((inputs?: Files_QueryInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_QueryInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_query(inputs)
	return zh_files_query(inputs)
});