/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_ConflictingInputs */

const zh_methods_state_conflicting = /** @type {(inputs: Methods_State_ConflictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`同一件事印了两个不同的数，两个都留，不用来计算。`)
};

const en_methods_state_conflicting = /** @type {(inputs: Methods_State_ConflictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two values are printed for one thing; both are kept, nothing is computed from them.`)
};

/**
* | output |
* | --- |
* | "Two values are printed for one thing; both are kept, nothing is computed from them." |
*
* @param {Methods_State_ConflictingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_conflicting = /** @type {((inputs?: Methods_State_ConflictingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_ConflictingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_conflicting(inputs)
	return zh_methods_state_conflicting(inputs)
});