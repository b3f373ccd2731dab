/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_QueryInputs */

const zh_chart_query = /** @type {(inputs: Chart_QueryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`查询语句`)
};

const en_chart_query = /** @type {(inputs: Chart_QueryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The query`)
};

/**
* | output |
* | --- |
* | "The query" |
*
* @param {Chart_QueryInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_query = /** @type {((inputs?: Chart_QueryInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_QueryInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_query(inputs)
	return zh_chart_query(inputs)
});