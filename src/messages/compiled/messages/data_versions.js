/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_VersionsInputs */

const zh_data_versions = /** @type {(inputs: Data_VersionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`版本`)
};

const en_data_versions = /** @type {(inputs: Data_VersionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versions`)
};

/**
* | output |
* | --- |
* | "Versions" |
*
* @param {Data_VersionsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_versions = /** @type {((inputs?: Data_VersionsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_VersionsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_versions(inputs)
	return zh_data_versions(inputs)
});