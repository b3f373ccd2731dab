/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Index_TextInputs */

const zh_chart_index_text = /** @type {(inputs: Chart_Index_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每张图一页：大图、口径、全表和查询语句。图上和表里的每个数字，都能回到原文那句话。`)
};

const en_chart_index_text = /** @type {(inputs: Chart_Index_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A page for each chart: the picture in full, what it counts, its table and the query behind it. Every figure in a chart or table leads back to its phrase.`)
};

/**
* | output |
* | --- |
* | "A page for each chart: the picture in full, what it counts, its table and the query behind it. Every figure in a chart or table leads back to its phrase." |
*
* @param {Chart_Index_TextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_index_text = /** @type {((inputs?: Chart_Index_TextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Index_TextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_index_text(inputs)
	return zh_chart_index_text(inputs)
});