/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_LoadInputs */

const zh_data_load = /** @type {(inputs: Data_LoadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎样读取`)
};

const en_data_load = /** @type {(inputs: Data_LoadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading it`)
};

/**
* | output |
* | --- |
* | "Loading it" |
*
* @param {Data_LoadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_load = /** @type {((inputs?: Data_LoadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_LoadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_load(inputs)
	return zh_data_load(inputs)
});