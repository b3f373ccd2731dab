/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_UnitsInputs */

const zh_methods_count_units = /** @type {(inputs: Methods_Count_UnitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一份通报写了几个单位的，数字是它们的合计，不与单个单位比较。`)
};

const en_methods_count_units = /** @type {(inputs: Methods_Count_UnitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where a notice covers several organisations its figures are sums over them and are not compared with single ones.`)
};

/**
* | output |
* | --- |
* | "Where a notice covers several organisations its figures are sums over them and are not compared with single ones." |
*
* @param {Methods_Count_UnitsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_units = /** @type {((inputs?: Methods_Count_UnitsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_UnitsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_units(inputs)
	return zh_methods_count_units(inputs)
});