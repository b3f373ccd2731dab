/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_ZeroInputs */

const zh_methods_count_zero = /** @type {(inputs: Methods_Count_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`印明 0 的是 0，没有印的是空白。提到处理而没写人数的，记作“提到而无数”。`)
};

const en_methods_count_zero = /** @type {(inputs: Methods_Count_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A printed 0 is zero; what is not printed is blank. A measure told without a number is kept as such.`)
};

/**
* | output |
* | --- |
* | "A printed 0 is zero; what is not printed is blank. A measure told without a number is kept as such." |
*
* @param {Methods_Count_ZeroInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_zero = /** @type {((inputs?: Methods_Count_ZeroInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_ZeroInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_zero(inputs)
	return zh_methods_count_zero(inputs)
});