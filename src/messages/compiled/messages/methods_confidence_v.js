/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Confidence_VInputs */

const zh_methods_confidence_v = /** @type {(inputs: Methods_Confidence_VInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已在来源中核对`)
};

const en_methods_confidence_v = /** @type {(inputs: Methods_Confidence_VInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verified in a source`)
};

/**
* | output |
* | --- |
* | "verified in a source" |
*
* @param {Methods_Confidence_VInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_confidence_v = /** @type {((inputs?: Methods_Confidence_VInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Confidence_VInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_confidence_v(inputs)
	return zh_methods_confidence_v(inputs)
});