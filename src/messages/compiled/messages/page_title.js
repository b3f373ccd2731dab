/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Page_TitleInputs */

const zh_page_title = /** @type {(inputs: Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照：各开发区巡视巡察整改通报的可核对图表`)
};

const en_page_title = /** @type {(inputs: Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duizhao: rectification notices of development zones, charted and checkable`)
};

/**
* | output |
* | --- |
* | "Duizhao: rectification notices of development zones, charted and checkable" |
*
* @param {Page_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const page_title = /** @type {((inputs?: Page_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Page_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_page_title(inputs)
	return zh_page_title(inputs)
});