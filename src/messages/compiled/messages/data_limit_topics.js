/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Limit_TopicsInputs */

const zh_data_limit_topics = /** @type {(inputs: Data_Limit_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`主题与措施类型按线索词打分得出，多数准确，不保证每一条。`)
};

const en_data_limit_topics = /** @type {(inputs: Data_Limit_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Topics and types of measures are scored from cue words: they hold for most items, not for each.`)
};

/**
* | output |
* | --- |
* | "Topics and types of measures are scored from cue words: they hold for most items, not for each." |
*
* @param {Data_Limit_TopicsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_limit_topics = /** @type {((inputs?: Data_Limit_TopicsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Limit_TopicsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_limit_topics(inputs)
	return zh_data_limit_topics(inputs)
});