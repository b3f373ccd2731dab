/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} State_StatedInputs */

const zh_state_stated = /** @type {(inputs: State_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文明确`)
};

const en_state_stated = /** @type {(inputs: State_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stated in the notice`)
};

/**
* | output |
* | --- |
* | "stated in the notice" |
*
* @param {State_StatedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const state_stated = /** @type {((inputs?: State_StatedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<State_StatedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_state_stated(inputs)
	return zh_state_stated(inputs)
});