/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_PromiseInputs */

const zh_methods_count_promise = /** @type {(inputs: Methods_Count_PromiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“下一步”之后是承诺。标准、限额、口号、全年例会和业务统计，都不是整改结果。`)
};

const en_methods_count_promise = /** @type {(inputs: Methods_Count_PromiseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What follows next steps is a promise. Standards, thresholds, slogans, a year’s ordinary meetings and business figures are no results of rectification.`)
};

/**
* | output |
* | --- |
* | "What follows next steps is a promise. Standards, thresholds, slogans, a year’s ordinary meetings and business figures are no results of rectification." |
*
* @param {Methods_Count_PromiseInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_promise = /** @type {((inputs?: Methods_Count_PromiseInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_PromiseInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_promise(inputs)
	return zh_methods_count_promise(inputs)
});