/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_NeverInputs */

const zh_mix_never = /** @type {(inputs: Mix_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不能选：`)
};

const en_mix_never = /** @type {(inputs: Mix_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot be chosen: `)
};

/**
* | output |
* | --- |
* | "Cannot be chosen:" |
*
* @param {Mix_NeverInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_never = /** @type {((inputs?: Mix_NeverInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_NeverInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_never(inputs)
	return zh_mix_never(inputs)
});