/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_TypesInputs */

const zh_methods_list_types = /** @type {(inputs: Methods_List_TypesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`方式`)
};

const en_methods_list_types = /** @type {(inputs: Methods_List_TypesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type of inspection`)
};

/**
* | output |
* | --- |
* | "Type of inspection" |
*
* @param {Methods_List_TypesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_types = /** @type {((inputs?: Methods_List_TypesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_TypesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_types(inputs)
	return zh_methods_list_types(inputs)
});