/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_CountingInputs */

const zh_methods_counting = /** @type {(inputs: Methods_CountingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎样计数`)
};

const en_methods_counting = /** @type {(inputs: Methods_CountingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How things are counted`)
};

/**
* | output |
* | --- |
* | "How things are counted" |
*
* @param {Methods_CountingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_counting = /** @type {((inputs?: Methods_CountingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_CountingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_counting(inputs)
	return zh_methods_counting(inputs)
});