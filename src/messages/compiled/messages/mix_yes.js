/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_YesInputs */

const zh_mix_yes = /** @type {(inputs: Mix_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`仍然放在一起`)
};

const en_mix_yes = /** @type {(inputs: Mix_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mix them all the same`)
};

/**
* | output |
* | --- |
* | "Mix them all the same" |
*
* @param {Mix_YesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_yes = /** @type {((inputs?: Mix_YesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_YesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_yes(inputs)
	return zh_mix_yes(inputs)
});