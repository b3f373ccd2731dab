/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_WholeInputs */

const zh_data_whole = /** @type {(inputs: Data_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整份下载`)
};

const en_data_whole = /** @type {(inputs: Data_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All of it`)
};

/**
* | output |
* | --- |
* | "All of it" |
*
* @param {Data_WholeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole = /** @type {((inputs?: Data_WholeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_WholeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole(inputs)
	return zh_data_whole(inputs)
});