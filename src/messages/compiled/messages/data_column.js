/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ColumnInputs */

const zh_data_column = /** @type {(inputs: Data_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`字段`)
};

const en_data_column = /** @type {(inputs: Data_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Column`)
};

/**
* | output |
* | --- |
* | "Column" |
*
* @param {Data_ColumnInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_column = /** @type {((inputs?: Data_ColumnInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ColumnInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_column(inputs)
	return zh_data_column(inputs)
});