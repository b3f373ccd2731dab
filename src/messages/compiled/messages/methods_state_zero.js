/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_ZeroInputs */

const zh_methods_state_zero = /** @type {(inputs: Methods_State_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文印着 0。`)
};

const en_methods_state_zero = /** @type {(inputs: Methods_State_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice prints 0.`)
};

/**
* | output |
* | --- |
* | "The notice prints 0." |
*
* @param {Methods_State_ZeroInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_zero = /** @type {((inputs?: Methods_State_ZeroInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_ZeroInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_zero(inputs)
	return zh_methods_state_zero(inputs)
});