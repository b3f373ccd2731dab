/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_MeasuresInputs */

const zh_methods_list_measures = /** @type {(inputs: Methods_List_MeasuresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`措施类型`)
};

const en_methods_list_measures = /** @type {(inputs: Methods_List_MeasuresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Types of measures`)
};

/**
* | output |
* | --- |
* | "Types of measures" |
*
* @param {Methods_List_MeasuresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_measures = /** @type {((inputs?: Methods_List_MeasuresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_MeasuresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_measures(inputs)
	return zh_methods_list_measures(inputs)
});