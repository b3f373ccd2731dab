/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Limit_PlacesInputs */

const zh_data_limit_places = /** @type {(inputs: Data_Limit_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`start 与 end 是解码后正文的 UTF-16 位置，半开区间；按它截取，就是 quote。`)
};

const en_data_limit_places = /** @type {(inputs: Data_Limit_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`start and end are half-open UTF-16 positions in the decoded text; what they cut out is the quote.`)
};

/**
* | output |
* | --- |
* | "start and end are half-open UTF-16 positions in the decoded text; what they cut out is the quote." |
*
* @param {Data_Limit_PlacesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_limit_places = /** @type {((inputs?: Data_Limit_PlacesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Limit_PlacesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_limit_places(inputs)
	return zh_data_limit_places(inputs)
});