/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_More_TrendsInputs */

const zh_chart_more_trends = /** @type {(inputs: Chart_More_TrendsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`历年、各层级怎样变化，和进驻时间、问题多少有什么关系`)
};

const en_chart_more_trends = /** @type {(inputs: Chart_More_TrendsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How this moves over years and levels, and what it goes with`)
};

/**
* | output |
* | --- |
* | "How this moves over years and levels, and what it goes with" |
*
* @param {Chart_More_TrendsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_more_trends = /** @type {((inputs?: Chart_More_TrendsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_More_TrendsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_more_trends(inputs)
	return zh_chart_more_trends(inputs)
});