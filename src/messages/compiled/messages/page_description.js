/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Page_DescriptionInputs */

const zh_page_description = /** @type {(inputs: Page_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`从公开的整改进展通报中读出日期、问题、资金与处分，并排对照；图上每一处都可回到原文那句话。`)
};

const en_page_description = /** @type {(inputs: Page_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates, problems, money and sanctions read from published rectification notices, side by side; every mark leads back to the phrase it comes from.`)
};

/**
* | output |
* | --- |
* | "Dates, problems, money and sanctions read from published rectification notices, side by side; every mark leads back to the phrase it comes from." |
*
* @param {Page_DescriptionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const page_description = /** @type {((inputs?: Page_DescriptionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Page_DescriptionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_page_description(inputs)
	return zh_page_description(inputs)
});