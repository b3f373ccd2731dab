/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_SignInputs */

const zh_methods_sign = /** @type {(inputs: Methods_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`画法`)
};

const en_methods_sign = /** @type {(inputs: Methods_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign`)
};

/**
* | output |
* | --- |
* | "Sign" |
*
* @param {Methods_SignInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sign = /** @type {((inputs?: Methods_SignInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_SignInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sign(inputs)
	return zh_methods_sign(inputs)
});