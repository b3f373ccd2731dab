/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_ReadingInputs */

const zh_methods_reading = /** @type {(inputs: Methods_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`从通报到数字`)
};

const en_methods_reading = /** @type {(inputs: Methods_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From notice to figure`)
};

/**
* | output |
* | --- |
* | "From notice to figure" |
*
* @param {Methods_ReadingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_reading = /** @type {((inputs?: Methods_ReadingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_ReadingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_reading(inputs)
	return zh_methods_reading(inputs)
});