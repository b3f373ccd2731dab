/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_No_NumberInputs */

const zh_methods_state_no_number = /** @type {(inputs: Methods_State_No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写了有这件事，没写多少。`)
};

const en_methods_state_no_number = /** @type {(inputs: Methods_State_No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice says that it was done, not how often.`)
};

/**
* | output |
* | --- |
* | "The notice says that it was done, not how often." |
*
* @param {Methods_State_No_NumberInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_no_number = /** @type {((inputs?: Methods_State_No_NumberInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_No_NumberInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_no_number(inputs)
	return zh_methods_state_no_number(inputs)
});