/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Group_ContextInputs */

const zh_data_group_context = /** @type {(inputs: Data_Group_ContextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`人工摘录的背景`)
};

const en_data_group_context = /** @type {(inputs: Data_Group_ContextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Context, read by hand`)
};

/**
* | output |
* | --- |
* | "Context, read by hand" |
*
* @param {Data_Group_ContextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_group_context = /** @type {((inputs?: Data_Group_ContextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Group_ContextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_group_context(inputs)
	return zh_data_group_context(inputs)
});