/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_LongestInputs */

const zh_methods_count_longest = /** @type {(inputs: Methods_Count_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`先认长词：严重警告先于警告，撤销党内职务先于撤职，党纪政务处分先于党纪处分。`)
};

const en_methods_count_longest = /** @type {(inputs: Methods_Count_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The longest term is matched first: serious warning before warning, removal from Party posts before removal.`)
};

/**
* | output |
* | --- |
* | "The longest term is matched first: serious warning before warning, removal from Party posts before removal." |
*
* @param {Methods_Count_LongestInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_longest = /** @type {((inputs?: Methods_Count_LongestInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_LongestInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_longest(inputs)
	return zh_methods_count_longest(inputs)
});