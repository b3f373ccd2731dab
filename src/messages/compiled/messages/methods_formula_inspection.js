/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Formula_InspectionInputs */

const zh_methods_formula_inspection = /** @type {(inputs: Methods_Formula_InspectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`进驻天数 = 进驻结束 − 进驻开始 + 1`)
};

const en_methods_formula_inspection = /** @type {(inputs: Methods_Formula_InspectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`days on site = inspection end − inspection start + 1`)
};

/**
* | output |
* | --- |
* | "days on site = inspection end − inspection start + 1" |
*
* @param {Methods_Formula_InspectionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_formula_inspection = /** @type {((inputs?: Methods_Formula_InspectionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Formula_InspectionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_formula_inspection(inputs)
	return zh_methods_formula_inspection(inputs)
});