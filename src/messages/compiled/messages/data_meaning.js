/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_MeaningInputs */

const zh_data_meaning = /** @type {(inputs: Data_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`含义`)
};

const en_data_meaning = /** @type {(inputs: Data_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meaning`)
};

/**
* | output |
* | --- |
* | "Meaning" |
*
* @param {Data_MeaningInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_meaning = /** @type {((inputs?: Data_MeaningInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_MeaningInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_meaning(inputs)
	return zh_data_meaning(inputs)
});