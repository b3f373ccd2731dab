/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_AskInputs */

const zh_mix_ask = /** @type {(inputs: Mix_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`要放在一起比吗？`)
};

const en_mix_ask = /** @type {(inputs: Mix_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set them beside one another? `)
};

/**
* | output |
* | --- |
* | "Set them beside one another?" |
*
* @param {Mix_AskInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_ask = /** @type {((inputs?: Mix_AskInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_AskInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_ask(inputs)
	return zh_mix_ask(inputs)
});