/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_DefinitionInputs */

const zh_files_definition = /** @type {(inputs: Files_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`口径：计入什么，不计入什么，什么不能相加`)
};

const en_files_definition = /** @type {(inputs: Files_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what counts, what does not, what is never added`)
};

/**
* | output |
* | --- |
* | "what counts, what does not, what is never added" |
*
* @param {Files_DefinitionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_definition = /** @type {((inputs?: Files_DefinitionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_DefinitionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_definition(inputs)
	return zh_files_definition(inputs)
});