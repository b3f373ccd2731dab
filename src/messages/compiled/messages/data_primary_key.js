/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Primary_KeyInputs */

const zh_data_primary_key = /** @type {(inputs: Data_Primary_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`主键`)
};

const en_data_primary_key = /** @type {(inputs: Data_Primary_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primary key`)
};

/**
* | output |
* | --- |
* | "primary key" |
*
* @param {Data_Primary_KeyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_primary_key = /** @type {((inputs?: Data_Primary_KeyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Primary_KeyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_primary_key(inputs)
	return zh_data_primary_key(inputs)
});