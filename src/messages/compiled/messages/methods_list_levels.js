/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_LevelsInputs */

const zh_methods_list_levels = /** @type {(inputs: Methods_List_LevelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`巡视巡察机构的层级`)
};

const en_methods_list_levels = /** @type {(inputs: Methods_List_LevelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Level of the inspecting body`)
};

/**
* | output |
* | --- |
* | "Level of the inspecting body" |
*
* @param {Methods_List_LevelsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_levels = /** @type {((inputs?: Methods_List_LevelsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_LevelsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_levels(inputs)
	return zh_methods_list_levels(inputs)
});