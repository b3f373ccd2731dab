/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Formula_Inspection_DaysInputs */

const zh_formula_inspection_days = /** @type {(inputs: Formula_Inspection_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`进驻天数（首尾都算）`)
};

const en_formula_inspection_days = /** @type {(inputs: Formula_Inspection_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days on site (both days counted)`)
};

/**
* | output |
* | --- |
* | "Days on site (both days counted)" |
*
* @param {Formula_Inspection_DaysInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const formula_inspection_days = /** @type {((inputs?: Formula_Inspection_DaysInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Formula_Inspection_DaysInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_formula_inspection_days(inputs)
	return zh_formula_inspection_days(inputs)
});