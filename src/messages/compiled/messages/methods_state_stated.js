/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_StatedInputs */

const zh_methods_state_stated = /** @type {(inputs: Methods_State_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文写明完整的数或日期。`)
};

const en_methods_state_stated = /** @type {(inputs: Methods_State_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figure or the full date is printed.`)
};

/**
* | output |
* | --- |
* | "The figure or the full date is printed." |
*
* @param {Methods_State_StatedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_stated = /** @type {((inputs?: Methods_State_StatedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_StatedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_stated(inputs)
	return zh_methods_state_stated(inputs)
});