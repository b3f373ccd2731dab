/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_CaveatInputs */

const zh_files_caveat = /** @type {(inputs: Files_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`留意`)
};

const en_files_caveat = /** @type {(inputs: Files_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Caveat`)
};

/**
* | output |
* | --- |
* | "Caveat" |
*
* @param {Files_CaveatInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_caveat = /** @type {((inputs?: Files_CaveatInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_CaveatInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_caveat(inputs)
	return zh_files_caveat(inputs)
});