/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_StatusesInputs */

const zh_methods_list_statuses = /** @type {(inputs: Methods_List_StatusesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改事项的状态`)
};

const en_methods_list_statuses = /** @type {(inputs: Methods_List_StatusesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Status of an item`)
};

/**
* | output |
* | --- |
* | "Status of an item" |
*
* @param {Methods_List_StatusesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_statuses = /** @type {((inputs?: Methods_List_StatusesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_StatusesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_statuses(inputs)
	return zh_methods_list_statuses(inputs)
});