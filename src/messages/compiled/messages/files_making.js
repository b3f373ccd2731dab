/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_MakingInputs */

const zh_files_making = /** @type {(inputs: Files_MakingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在生成…`)
};

const en_files_making = /** @type {(inputs: Files_MakingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Making the file…`)
};

/**
* | output |
* | --- |
* | "Making the file…" |
*
* @param {Files_MakingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_making = /** @type {((inputs?: Files_MakingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_MakingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_making(inputs)
	return zh_files_making(inputs)
});