/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ table: NonNullable<unknown> }} Data_Columns_OfInputs */

const zh_data_columns_of = /** @type {(inputs: Data_Columns_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.table} 的字段`)
};

const en_data_columns_of = /** @type {(inputs: Data_Columns_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns of ${i?.table}`)
};

/**
* | output |
* | --- |
* | "Columns of {table}" |
*
* @param {Data_Columns_OfInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_columns_of = /** @type {((inputs: Data_Columns_OfInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Columns_OfInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_columns_of(inputs)
	return zh_data_columns_of(inputs)
});