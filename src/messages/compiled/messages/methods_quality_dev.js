/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_DevInputs */

const zh_methods_quality_dev = /** @type {(inputs: Methods_Quality_DevInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`开发用的一组`)
};

const en_methods_quality_dev = /** @type {(inputs: Methods_Quality_DevInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`development set`)
};

/**
* | output |
* | --- |
* | "development set" |
*
* @param {Methods_Quality_DevInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_dev = /** @type {((inputs?: Methods_Quality_DevInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_DevInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_dev(inputs)
	return zh_methods_quality_dev(inputs)
});