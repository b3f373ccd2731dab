/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_Limit_SumsInputs */

const zh_files_limit_sums = /** @type {(inputs: Files_Limit_SumsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每格每条证据一行：同一格有几条证据就有几行，求和之前先按 row_number 和 column_key 去重。`)
};

const en_files_limit_sums = /** @type {(inputs: Files_Limit_SumsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A line a cell and piece of evidence: a cell with several has several lines, so take each row_number and column_key once before adding.`)
};

/**
* | output |
* | --- |
* | "A line a cell and piece of evidence: a cell with several has several lines, so take each row_number and column_key once before adding." |
*
* @param {Files_Limit_SumsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_limit_sums = /** @type {((inputs?: Files_Limit_SumsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_Limit_SumsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_limit_sums(inputs)
	return zh_files_limit_sums(inputs)
});