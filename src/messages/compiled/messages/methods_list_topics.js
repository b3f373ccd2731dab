/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_List_TopicsInputs */

const zh_methods_list_topics = /** @type {(inputs: Methods_List_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改事项的主题`)
};

const en_methods_list_topics = /** @type {(inputs: Methods_List_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Topics of items`)
};

/**
* | output |
* | --- |
* | "Topics of items" |
*
* @param {Methods_List_TopicsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_list_topics = /** @type {((inputs?: Methods_List_TopicsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_List_TopicsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_list_topics(inputs)
	return zh_methods_list_topics(inputs)
});