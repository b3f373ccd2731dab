/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Approx_LeadInputs */

const zh_methods_approx_lead = /** @type {(inputs: Methods_Approx_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`约数照原文标明，按所印的数画，不去猜真值。`)
};

const en_methods_approx_lead = /** @type {(inputs: Methods_Approx_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approximate figures are marked as such and drawn at the number printed.`)
};

/**
* | output |
* | --- |
* | "Approximate figures are marked as such and drawn at the number printed." |
*
* @param {Methods_Approx_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_approx_lead = /** @type {((inputs?: Methods_Approx_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Approx_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_approx_lead(inputs)
	return zh_methods_approx_lead(inputs)
});