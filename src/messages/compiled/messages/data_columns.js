/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Data_ColumnsInputs */

const zh_data_columns = /** @type {(inputs: Data_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} 个字段`)
};

const en_data_columns = /** @type {(inputs: Data_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} columns`)
};

/**
* | output |
* | --- |
* | "{n} columns" |
*
* @param {Data_ColumnsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_columns = /** @type {((inputs: Data_ColumnsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ColumnsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_columns(inputs)
	return zh_data_columns(inputs)
});