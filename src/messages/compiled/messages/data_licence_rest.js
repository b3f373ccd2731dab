/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Licence_RestInputs */

const zh_data_licence_rest = /** @type {(inputs: Data_Licence_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`程序按 MIT 许可发布。通报原文的权利归发布单位；表里只有事实、不超过 40 字的引文和网址。`)
};

const en_data_licence_rest = /** @type {(inputs: Data_Licence_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program is under the MIT licence. Rights in the notices stay with their publishers; the tables hold facts, quotes of at most 40 characters and addresses.`)
};

/**
* | output |
* | --- |
* | "The program is under the MIT licence. Rights in the notices stay with their publishers; the tables hold facts, quotes of at most 40 characters and addresses." |
*
* @param {Data_Licence_RestInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_licence_rest = /** @type {((inputs?: Data_Licence_RestInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Licence_RestInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_licence_rest(inputs)
	return zh_data_licence_rest(inputs)
});