/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_OutlineInputs */

const zh_methods_quality_outline = /** @type {(inputs: Methods_Quality_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`事项数、措施数`)
};

const en_methods_quality_outline = /** @type {(inputs: Methods_Quality_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counts of items, measures`)
};

/**
* | output |
* | --- |
* | "Counts of items, measures" |
*
* @param {Methods_Quality_OutlineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_outline = /** @type {((inputs?: Methods_Quality_OutlineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_OutlineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_outline(inputs)
	return zh_methods_quality_outline(inputs)
});