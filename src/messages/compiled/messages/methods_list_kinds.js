/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_KindsInputs */

const zh_methods_list_kinds = /** @type {(inputs: Methods_List_KindsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`种类`)
};

const en_methods_list_kinds = /** @type {(inputs: Methods_List_KindsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind`)
};

/**
* | output |
* | --- |
* | "Kind" |
*
* @param {Methods_List_KindsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_kinds = /** @type {((inputs?: Methods_List_KindsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_KindsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_kinds(inputs)
	return zh_methods_list_kinds(inputs)
});