/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_ContentsInputs */

const zh_methods_contents = /** @type {(inputs: Methods_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`目录`)
};

const en_methods_contents = /** @type {(inputs: Methods_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contents`)
};

/**
* | output |
* | --- |
* | "Contents" |
*
* @param {Methods_ContentsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_contents = /** @type {((inputs?: Methods_ContentsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_ContentsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_contents(inputs)
	return zh_methods_contents(inputs)
});