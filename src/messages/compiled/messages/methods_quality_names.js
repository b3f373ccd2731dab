/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_NamesInputs */

const zh_methods_quality_names = /** @type {(inputs: Methods_Quality_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`名称、种类、层级`)
};

const en_methods_quality_names = /** @type {(inputs: Methods_Quality_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names, kinds, levels`)
};

/**
* | output |
* | --- |
* | "Names, kinds, levels" |
*
* @param {Methods_Quality_NamesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_names = /** @type {((inputs?: Methods_Quality_NamesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_NamesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_names(inputs)
	return zh_methods_quality_names(inputs)
});