/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ValuesInputs */

const zh_data_values = /** @type {(inputs: Data_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`取值：`)
};

const en_data_values = /** @type {(inputs: Data_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One of:`)
};

/**
* | output |
* | --- |
* | "One of:" |
*
* @param {Data_ValuesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_values = /** @type {((inputs?: Data_ValuesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ValuesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_values(inputs)
	return zh_data_values(inputs)
});