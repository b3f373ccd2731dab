/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ tables: NonNullable<unknown>, rows: NonNullable<unknown> }} Data_StandfirstInputs */

const zh_data_standfirst = /** @type {(inputs: Data_StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tables} 张表、${i?.rows} 行，可以整份取走，也可以逐表下载。每个数字都带着原文短句、位置、识别规则和状态；空白不等于零。`)
};

const en_data_standfirst = /** @type {(inputs: Data_StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tables} tables, ${i?.rows} rows, to take away whole or one by one. Each figure carries its quote, its place, the rule that read it and its state. An empty cell is not zero.`)
};

/**
* | output |
* | --- |
* | "{tables} tables, {rows} rows, to take away whole or one by one. Each figure carries its quote, its place, the rule that read it and its state. An empty cell ..." |
*
* @param {Data_StandfirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_standfirst = /** @type {((inputs: Data_StandfirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_StandfirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_standfirst(inputs)
	return zh_data_standfirst(inputs)
});