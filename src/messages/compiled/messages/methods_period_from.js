/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Period_FromInputs */

const zh_methods_period_from = /** @type {(inputs: Methods_Period_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`出自`)
};

const en_methods_period_from = /** @type {(inputs: Methods_Period_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comes from`)
};

/**
* | output |
* | --- |
* | "Comes from" |
*
* @param {Methods_Period_FromInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_from = /** @type {((inputs?: Methods_Period_FromInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_FromInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_from(inputs)
	return zh_methods_period_from(inputs)
});