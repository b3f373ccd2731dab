/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_GroupInputs */

const zh_methods_quality_group = /** @type {(inputs: Methods_Quality_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`类别`)
};

const en_methods_quality_group = /** @type {(inputs: Methods_Quality_GroupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind`)
};

/**
* | output |
* | --- |
* | "Kind" |
*
* @param {Methods_Quality_GroupInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_group = /** @type {((inputs?: Methods_Quality_GroupInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_GroupInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_group(inputs)
	return zh_methods_quality_group(inputs)
});