/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_BracketsInputs */

const zh_methods_count_brackets = /** @type {(inputs: Methods_Count_BracketsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`括号和“其中”里的是前面那个总数的分项，只用来核对总数。`)
};

const en_methods_count_brackets = /** @type {(inputs: Methods_Count_BracketsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What a bracket or 其中 lists is part of the total before it, and serves to check it.`)
};

/**
* | output |
* | --- |
* | "What a bracket or 其中 lists is part of the total before it, and serves to check it." |
*
* @param {Methods_Count_BracketsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_brackets = /** @type {((inputs?: Methods_Count_BracketsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_BracketsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_brackets(inputs)
	return zh_methods_count_brackets(inputs)
});