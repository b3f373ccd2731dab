/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Index_Page_TitleInputs */

const zh_chart_index_page_title = /** @type {(inputs: Chart_Index_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图表：整改对照`)
};

const en_chart_index_page_title = /** @type {(inputs: Chart_Index_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Charts: Duizhao`)
};

/**
* | output |
* | --- |
* | "Charts: Duizhao" |
*
* @param {Chart_Index_Page_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_index_page_title = /** @type {((inputs?: Chart_Index_Page_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Index_Page_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_index_page_title(inputs)
	return zh_chart_index_page_title(inputs)
});