/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_TitleInputs */

const zh_methods_title = /** @type {(inputs: Methods_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`方法与口径`)
};

const en_methods_title = /** @type {(inputs: Methods_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Methods and definitions`)
};

/**
* | output |
* | --- |
* | "Methods and definitions" |
*
* @param {Methods_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_title = /** @type {((inputs?: Methods_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_title(inputs)
	return zh_methods_title(inputs)
});