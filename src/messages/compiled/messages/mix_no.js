/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_NoInputs */

const zh_mix_no = /** @type {(inputs: Mix_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`分开`)
};

const en_mix_no = /** @type {(inputs: Mix_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep them apart`)
};

/**
* | output |
* | --- |
* | "Keep them apart" |
*
* @param {Mix_NoInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_no = /** @type {((inputs?: Mix_NoInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_NoInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_no(inputs)
	return zh_mix_no(inputs)
});