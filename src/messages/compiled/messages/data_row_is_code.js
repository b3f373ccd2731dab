/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Row_Is_CodeInputs */

const zh_data_row_is_code = /** @type {(inputs: Data_Row_Is_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一行一个代码。`)
};

const en_data_row_is_code = /** @type {(inputs: Data_Row_Is_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One row a code.`)
};

/**
* | output |
* | --- |
* | "One row a code." |
*
* @param {Data_Row_Is_CodeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_row_is_code = /** @type {((inputs?: Data_Row_Is_CodeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Row_Is_CodeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_row_is_code(inputs)
	return zh_data_row_is_code(inputs)
});