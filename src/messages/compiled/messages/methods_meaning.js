/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_MeaningInputs */

const zh_methods_meaning = /** @type {(inputs: Methods_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`意思`)
};

const en_methods_meaning = /** @type {(inputs: Methods_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meaning`)
};

/**
* | output |
* | --- |
* | "Meaning" |
*
* @param {Methods_MeaningInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_meaning = /** @type {((inputs?: Methods_MeaningInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_MeaningInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_meaning(inputs)
	return zh_methods_meaning(inputs)
});