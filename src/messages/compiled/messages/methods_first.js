/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_FirstInputs */

const zh_methods_first = /** @type {(inputs: Methods_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`先要知道`)
};

const en_methods_first = /** @type {(inputs: Methods_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Before you quote a figure`)
};

/**
* | output |
* | --- |
* | "Before you quote a figure" |
*
* @param {Methods_FirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_first = /** @type {((inputs?: Methods_FirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_FirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_first(inputs)
	return zh_methods_first(inputs)
});