/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} FormulaInputs */

const zh_formula = /** @type {(inputs: FormulaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎样算出来的`)
};

const en_formula = /** @type {(inputs: FormulaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it is computed`)
};

/**
* | output |
* | --- |
* | "How it is computed" |
*
* @param {FormulaInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const formula = /** @type {((inputs?: FormulaInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<FormulaInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_formula(inputs)
	return zh_formula(inputs)
});