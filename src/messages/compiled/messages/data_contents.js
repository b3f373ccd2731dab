/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ContentsInputs */

const zh_data_contents = /** @type {(inputs: Data_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`本页内容`)
};

const en_data_contents = /** @type {(inputs: Data_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this page`)
};

/**
* | output |
* | --- |
* | "On this page" |
*
* @param {Data_ContentsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_contents = /** @type {((inputs?: Data_ContentsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ContentsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_contents(inputs)
	return zh_data_contents(inputs)
});