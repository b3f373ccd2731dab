/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_LicenceInputs */

const zh_data_licence = /** @type {(inputs: Data_LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`许可与引用`)
};

const en_data_licence = /** @type {(inputs: Data_LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Licence and citation`)
};

/**
* | output |
* | --- |
* | "Licence and citation" |
*
* @param {Data_LicenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_licence = /** @type {((inputs?: Data_LicenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_LicenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_licence(inputs)
	return zh_data_licence(inputs)
});