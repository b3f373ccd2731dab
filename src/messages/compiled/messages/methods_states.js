/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_StatesInputs */

const zh_methods_states = /** @type {(inputs: Methods_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`状态与约数`)
};

const en_methods_states = /** @type {(inputs: Methods_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`States and approximate figures`)
};

/**
* | output |
* | --- |
* | "States and approximate figures" |
*
* @param {Methods_StatesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_states = /** @type {((inputs?: Methods_StatesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_StatesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_states(inputs)
	return zh_methods_states(inputs)
});