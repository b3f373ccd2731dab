/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_ReportInputs */

const zh_methods_report = /** @type {(inputs: Methods_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`报告错误`)
};

const en_methods_report = /** @type {(inputs: Methods_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report an error`)
};

/**
* | output |
* | --- |
* | "Report an error" |
*
* @param {Methods_ReportInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_report = /** @type {((inputs?: Methods_ReportInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_ReportInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_report(inputs)
	return zh_methods_report(inputs)
});