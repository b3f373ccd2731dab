/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_Not_FoundInputs */

const zh_methods_state_not_found = /** @type {(inputs: Methods_State_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`程序没有找到。不等于原文没有写，更不是 0。`)
};

const en_methods_state_not_found = /** @type {(inputs: Methods_State_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program found none. That does not mean that the notice has none, and it is not 0.`)
};

/**
* | output |
* | --- |
* | "The program found none. That does not mean that the notice has none, and it is not 0." |
*
* @param {Methods_State_Not_FoundInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_not_found = /** @type {((inputs?: Methods_State_Not_FoundInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_Not_FoundInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_not_found(inputs)
	return zh_methods_state_not_found(inputs)
});