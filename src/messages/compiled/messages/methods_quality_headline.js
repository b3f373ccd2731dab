/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_HeadlineInputs */

const zh_methods_quality_headline = /** @type {(inputs: Methods_Quality_HeadlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`总体数字`)
};

const en_methods_quality_headline = /** @type {(inputs: Methods_Quality_HeadlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overall figures`)
};

/**
* | output |
* | --- |
* | "Overall figures" |
*
* @param {Methods_Quality_HeadlineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_headline = /** @type {((inputs?: Methods_Quality_HeadlineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_HeadlineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_headline(inputs)
	return zh_methods_quality_headline(inputs)
});