/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_By_YearInputs */

const zh_chart_by_year = /** @type {(inputs: Chart_By_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按年份`)
};

const en_chart_by_year = /** @type {(inputs: Chart_By_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By year`)
};

/**
* | output |
* | --- |
* | "By year" |
*
* @param {Chart_By_YearInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_by_year = /** @type {((inputs?: Chart_By_YearInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_By_YearInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_by_year(inputs)
	return zh_chart_by_year(inputs)
});