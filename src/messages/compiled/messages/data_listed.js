/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ListedInputs */

const zh_data_listed = /** @type {(inputs: Data_ListedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`多个值以 ; 相连`)
};

const en_data_listed = /** @type {(inputs: Data_ListedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`values joined by ;`)
};

/**
* | output |
* | --- |
* | "values joined by ;" |
*
* @param {Data_ListedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_listed = /** @type {((inputs?: Data_ListedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ListedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_listed(inputs)
	return zh_data_listed(inputs)
});