/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Sums_EachInputs */

const zh_methods_sums_each = /** @type {(inputs: Methods_Sums_EachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`彼此不相加：`)
};

const en_methods_sums_each = /** @type {(inputs: Methods_Sums_EachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not to one another:`)
};

/**
* | output |
* | --- |
* | "Not to one another:" |
*
* @param {Methods_Sums_EachInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums_each = /** @type {((inputs?: Methods_Sums_EachInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sums_EachInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums_each(inputs)
	return zh_methods_sums_each(inputs)
});