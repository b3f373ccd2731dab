/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Methods_Sums_CountInputs */

const zh_methods_sums_count = /** @type {(inputs: Methods_Sums_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`涉及 ${i?.n} 个指标`)
};

const en_methods_sums_count = /** @type {(inputs: Methods_Sums_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} figures`)
};

/**
* | output |
* | --- |
* | "{n} figures" |
*
* @param {Methods_Sums_CountInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sums_count = /** @type {((inputs: Methods_Sums_CountInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sums_CountInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sums_count(inputs)
	return zh_methods_sums_count(inputs)
});