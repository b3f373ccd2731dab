/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_PeriodsInputs */

const zh_methods_periods = /** @type {(inputs: Methods_PeriodsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`期限线`)
};

const en_methods_periods = /** @type {(inputs: Methods_PeriodsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Period lines`)
};

/**
* | output |
* | --- |
* | "Period lines" |
*
* @param {Methods_PeriodsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_periods = /** @type {((inputs?: Methods_PeriodsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_PeriodsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_periods(inputs)
	return zh_methods_periods(inputs)
});