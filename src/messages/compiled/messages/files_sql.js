/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_SqlInputs */

const zh_files_sql = /** @type {(inputs: Files_SqlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`查询（SQL）`)
};

const en_files_sql = /** @type {(inputs: Files_SqlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Query (SQL)`)
};

/**
* | output |
* | --- |
* | "Query (SQL)" |
*
* @param {Files_SqlInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_sql = /** @type {((inputs?: Files_SqlInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_SqlInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_sql(inputs)
	return zh_files_sql(inputs)
});