/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown> }} Methods_Period_SinceInputs */

const zh_methods_period_since = /** @type {(inputs: Methods_Period_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`反馈日自 ${i?.from} 起`)
};

const en_methods_period_since = /** @type {(inputs: Methods_Period_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`feedback from ${i?.from}`)
};

/**
* | output |
* | --- |
* | "feedback from {from}" |
*
* @param {Methods_Period_SinceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_since = /** @type {((inputs: Methods_Period_SinceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_SinceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_since(inputs)
	return zh_methods_period_since(inputs)
});