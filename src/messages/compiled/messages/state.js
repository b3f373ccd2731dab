/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} StateInputs */

const zh_state = /** @type {(inputs: StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`状态`)
};

const en_state = /** @type {(inputs: StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State`)
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {StateInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const state = /** @type {((inputs?: StateInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<StateInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_state(inputs)
	return zh_state(inputs)
});