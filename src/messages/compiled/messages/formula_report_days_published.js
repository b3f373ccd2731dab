/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Formula_Report_Days_PublishedInputs */

const zh_formula_report_days_published = /** @type {(inputs: Formula_Report_Days_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`反馈到网页发布`)
};

const en_formula_report_days_published = /** @type {(inputs: Formula_Report_Days_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Feedback to page date`)
};

/**
* | output |
* | --- |
* | "Feedback to page date" |
*
* @param {Formula_Report_Days_PublishedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const formula_report_days_published = /** @type {((inputs?: Formula_Report_Days_PublishedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Formula_Report_Days_PublishedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_formula_report_days_published(inputs)
	return zh_formula_report_days_published(inputs)
});