/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} State_ConflictingInputs */

const zh_state_conflicting = /** @type {(inputs: State_ConflictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文前后不一`)
};

const en_state_conflicting = /** @type {(inputs: State_ConflictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the notice prints two values`)
};

/**
* | output |
* | --- |
* | "the notice prints two values" |
*
* @param {State_ConflictingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const state_conflicting = /** @type {((inputs?: State_ConflictingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<State_ConflictingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_state_conflicting(inputs)
	return zh_state_conflicting(inputs)
});