/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Formula_FeedbackInputs */

const zh_methods_formula_feedback = /** @type {(inputs: Methods_Formula_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`等反馈天数 = 反馈日期 − 进驻结束`)
};

const en_methods_formula_feedback = /** @type {(inputs: Methods_Formula_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wait for feedback = feedback − inspection end`)
};

/**
* | output |
* | --- |
* | "wait for feedback = feedback − inspection end" |
*
* @param {Methods_Formula_FeedbackInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_formula_feedback = /** @type {((inputs?: Methods_Formula_FeedbackInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Formula_FeedbackInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_formula_feedback(inputs)
	return zh_methods_formula_feedback(inputs)
});