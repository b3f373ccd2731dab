/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Formula_Feedback_DaysInputs */

const zh_formula_feedback_days = /** @type {(inputs: Formula_Feedback_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`进驻结束到反馈`)
};

const en_formula_feedback_days = /** @type {(inputs: Formula_Feedback_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End of inspection to feedback`)
};

/**
* | output |
* | --- |
* | "End of inspection to feedback" |
*
* @param {Formula_Feedback_DaysInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const formula_feedback_days = /** @type {((inputs?: Formula_Feedback_DaysInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Formula_Feedback_DaysInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_formula_feedback_days(inputs)
	return zh_formula_feedback_days(inputs)
});