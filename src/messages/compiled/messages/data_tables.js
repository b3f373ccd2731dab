/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_TablesInputs */

const zh_data_tables = /** @type {(inputs: Data_TablesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`逐表下载与字典`)
};

const en_data_tables = /** @type {(inputs: Data_TablesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tables and dictionary`)
};

/**
* | output |
* | --- |
* | "Tables and dictionary" |
*
* @param {Data_TablesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_tables = /** @type {((inputs?: Data_TablesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_TablesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_tables(inputs)
	return zh_data_tables(inputs)
});