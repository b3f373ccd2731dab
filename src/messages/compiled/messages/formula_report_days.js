/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Formula_Report_DaysInputs */

const zh_formula_report_days = /** @type {(inputs: Formula_Report_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`反馈到报告落款`)
};

const en_formula_report_days = /** @type {(inputs: Formula_Report_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Feedback to signature`)
};

/**
* | output |
* | --- |
* | "Feedback to signature" |
*
* @param {Formula_Report_DaysInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const formula_report_days = /** @type {((inputs?: Formula_Report_DaysInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Formula_Report_DaysInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_formula_report_days(inputs)
	return zh_formula_report_days(inputs)
});