/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Chart_Sorted_ByInputs */

const zh_chart_sorted_by = /** @type {(inputs: Chart_Sorted_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`按${i?.what}数`)
};

const en_chart_sorted_by = /** @type {(inputs: Chart_Sorted_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by number ${i?.what}`)
};

/**
* | output |
* | --- |
* | "by number {what}" |
*
* @param {Chart_Sorted_ByInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_sorted_by = /** @type {((inputs: Chart_Sorted_ByInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Sorted_ByInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_sorted_by(inputs)
	return zh_chart_sorted_by(inputs)
});