/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ table: NonNullable<unknown> }} Data_Files_OfInputs */

const zh_data_files_of = /** @type {(inputs: Data_Files_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`下载 ${i?.table}`)
};

const en_data_files_of = /** @type {(inputs: Data_Files_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Download ${i?.table}`)
};

/**
* | output |
* | --- |
* | "Download {table}" |
*
* @param {Data_Files_OfInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_files_of = /** @type {((inputs: Data_Files_OfInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Files_OfInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_files_of(inputs)
	return zh_data_files_of(inputs)
});