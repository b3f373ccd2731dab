/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Formula_ReportInputs */

const zh_methods_formula_report = /** @type {(inputs: Methods_Formula_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`报告用时 = 报告日期 − 反馈日期`)
};

const en_methods_formula_report = /** @type {(inputs: Methods_Formula_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`time to report = report − feedback`)
};

/**
* | output |
* | --- |
* | "time to report = report − feedback" |
*
* @param {Methods_Formula_ReportInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_formula_report = /** @type {((inputs?: Methods_Formula_ReportInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Formula_ReportInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_formula_report(inputs)
	return zh_methods_formula_report(inputs)
});