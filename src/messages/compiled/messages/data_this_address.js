/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_This_AddressInputs */

const zh_data_this_address = /** @type {(inputs: Data_This_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`〔本页网址〕`)
};

const en_data_this_address = /** @type {(inputs: Data_This_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`[address of this page]`)
};

/**
* | output |
* | --- |
* | "[address of this page]" |
*
* @param {Data_This_AddressInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_this_address = /** @type {((inputs?: Data_This_AddressInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_This_AddressInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_this_address(inputs)
	return zh_data_this_address(inputs)
});