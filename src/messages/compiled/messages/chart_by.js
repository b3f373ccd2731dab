/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_ByInputs */

const zh_chart_by = /** @type {(inputs: Chart_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`分组`)
};

const en_chart_by = /** @type {(inputs: Chart_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grouped by`)
};

/**
* | output |
* | --- |
* | "Grouped by" |
*
* @param {Chart_ByInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_by = /** @type {((inputs?: Chart_ByInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_ByInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_by(inputs)
	return zh_chart_by(inputs)
});