/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Period_ForInputs */

const zh_methods_period_for = /** @type {(inputs: Methods_Period_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`适用`)
};

const en_methods_period_for = /** @type {(inputs: Methods_Period_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Applies to`)
};

/**
* | output |
* | --- |
* | "Applies to" |
*
* @param {Methods_Period_ForInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_period_for = /** @type {((inputs?: Methods_Period_ForInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Period_ForInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_period_for(inputs)
	return zh_methods_period_for(inputs)
});