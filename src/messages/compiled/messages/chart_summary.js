/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_SummaryInputs */

const zh_chart_summary = /** @type {(inputs: Chart_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`中位数与分布`)
};

const en_chart_summary = /** @type {(inputs: Chart_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medians and spread`)
};

/**
* | output |
* | --- |
* | "Medians and spread" |
*
* @param {Chart_SummaryInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_summary = /** @type {((inputs?: Chart_SummaryInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_SummaryInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_summary(inputs)
	return zh_chart_summary(inputs)
});