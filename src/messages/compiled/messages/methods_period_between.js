/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Methods_Period_BetweenInputs */

const zh_methods_period_between = /** @type {(inputs: Methods_Period_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`反馈日 ${i?.from} 至 ${i?.to}`)
};

const en_methods_period_between = /** @type {(inputs: Methods_Period_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`feedback ${i?.from} to ${i?.to}`)
};

/**
* | output |
* | --- |
* | "feedback {from} to {to}" |
*
* @param {Methods_Period_BetweenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_between = /** @type {((inputs: Methods_Period_BetweenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_BetweenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_between(inputs)
	return zh_methods_period_between(inputs)
});