/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Approx_AboutInputs */

const zh_methods_approx_about = /** @type {(inputs: Methods_Approx_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文有“约”“左右”。`)
};

const en_methods_approx_about = /** @type {(inputs: Methods_Approx_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice says 约 or 左右.`)
};

/**
* | output |
* | --- |
* | "The notice says 约 or 左右." |
*
* @param {Methods_Approx_AboutInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_approx_about = /** @type {((inputs?: Methods_Approx_AboutInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Approx_AboutInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_approx_about(inputs)
	return zh_methods_approx_about(inputs)
});