/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_OriginInputs */

const zh_data_origin = /** @type {(inputs: Data_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`出处与局限`)
};

const en_data_origin = /** @type {(inputs: Data_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Origin and limits`)
};

/**
* | output |
* | --- |
* | "Origin and limits" |
*
* @param {Data_OriginInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_origin = /** @type {((inputs?: Data_OriginInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_OriginInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_origin(inputs)
	return zh_data_origin(inputs)
});