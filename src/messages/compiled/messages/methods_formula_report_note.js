/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Formula_Report_NoteInputs */

const zh_methods_formula_report_note = /** @type {(inputs: Methods_Formula_Report_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`报告日期取落款日期；没有落款日期的取网页日期，并且注明。有落款日期时，网页日期只标出，不参与计算。`)
};

const en_methods_formula_report_note = /** @type {(inputs: Methods_Formula_Report_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report’s date is the signature’s; where none is printed, the page’s, and it is said so. Beside a signature the page date is shown but never used.`)
};

/**
* | output |
* | --- |
* | "The report’s date is the signature’s; where none is printed, the page’s, and it is said so. Beside a signature the page date is shown but never used." |
*
* @param {Methods_Formula_Report_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_formula_report_note = /** @type {((inputs?: Methods_Formula_Report_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Formula_Report_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_formula_report_note(inputs)
	return zh_methods_formula_report_note(inputs)
});