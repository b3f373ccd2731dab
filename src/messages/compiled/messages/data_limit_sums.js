/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ table: NonNullable<unknown> }} Data_Limit_SumsInputs */

const zh_data_limit_sums = /** @type {(inputs: Data_Limit_SumsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`处理人数不跨种类相加，追回资金与避免损失不相加，两个层次的问题不相加：见 ${i?.table} 表。`)
};

const en_data_limit_sums = /** @type {(inputs: Data_Limit_SumsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persons are not added across kinds of sanctions, nor recovered money and losses averted, nor problems of two levels: see the table ${i?.table}.`)
};

/**
* | output |
* | --- |
* | "Persons are not added across kinds of sanctions, nor recovered money and losses averted, nor problems of two levels: see the table {table}." |
*
* @param {Data_Limit_SumsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_limit_sums = /** @type {((inputs: Data_Limit_SumsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Limit_SumsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_limit_sums(inputs)
	return zh_data_limit_sums(inputs)
});