/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} In_The_LeadInputs */

const zh_in_the_lead = /** @type {(inputs: In_The_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不在任何整改事项之下`)
};

const en_in_the_lead = /** @type {(inputs: In_The_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under no rectification item`)
};

/**
* | output |
* | --- |
* | "under no rectification item" |
*
* @param {In_The_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const in_the_lead = /** @type {((inputs?: In_The_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<In_The_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_in_the_lead(inputs)
	return zh_in_the_lead(inputs)
});