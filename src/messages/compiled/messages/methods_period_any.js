/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Period_AnyInputs */

const zh_methods_period_any = /** @type {(inputs: Methods_Period_AnyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`反馈日不限`)
};

const en_methods_period_any = /** @type {(inputs: Methods_Period_AnyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`any day of feedback`)
};

/**
* | output |
* | --- |
* | "any day of feedback" |
*
* @param {Methods_Period_AnyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_any = /** @type {((inputs?: Methods_Period_AnyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_AnyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_any(inputs)
	return zh_methods_period_any(inputs)
});