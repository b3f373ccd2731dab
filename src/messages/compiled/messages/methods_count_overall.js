/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_OverallInputs */

const zh_methods_count_overall = /** @type {(inputs: Methods_Count_OverallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`总体段落的数字优先。整改事项里的数字留作证据，不加进总数。`)
};

const en_methods_count_overall = /** @type {(inputs: Methods_Count_OverallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The overall passage comes first. Figures told inside an item are kept as evidence and never added to a total.`)
};

/**
* | output |
* | --- |
* | "The overall passage comes first. Figures told inside an item are kept as evidence and never added to a total." |
*
* @param {Methods_Count_OverallInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_overall = /** @type {((inputs?: Methods_Count_OverallInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_OverallInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_overall(inputs)
	return zh_methods_count_overall(inputs)
});