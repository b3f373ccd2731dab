/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_ParquetInputs */

const zh_files_parquet = /** @type {(inputs: Files_ParquetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据，供 DuckDB、pandas、R 读取`)
};

const en_files_parquet = /** @type {(inputs: Files_ParquetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the rows, for DuckDB, pandas or R`)
};

/**
* | output |
* | --- |
* | "the rows, for DuckDB, pandas or R" |
*
* @param {Files_ParquetInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_parquet = /** @type {((inputs?: Files_ParquetInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_ParquetInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_parquet(inputs)
	return zh_files_parquet(inputs)
});