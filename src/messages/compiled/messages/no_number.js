/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} No_NumberInputs */

const zh_no_number = /** @type {(inputs: No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有写数字`)
};

const en_no_number = /** @type {(inputs: No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no number printed`)
};

/**
* | output |
* | --- |
* | "no number printed" |
*
* @param {No_NumberInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const no_number = /** @type {((inputs?: No_NumberInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<No_NumberInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_no_number(inputs)
	return zh_no_number(inputs)
});