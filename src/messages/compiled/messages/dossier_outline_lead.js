/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Outline_LeadInputs */

const zh_dossier_outline_lead = /** @type {(inputs: Dossier_Outline_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`标题、序号、措施首句照录，各不超过 40 字；主题和措施类型由程序归类。`)
};

const en_dossier_outline_lead = /** @type {(inputs: Dossier_Outline_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Headings, numbers and the first clause of each measure as printed, at most 40 characters each; topics and types of measures are assigned by the program.`)
};

/**
* | output |
* | --- |
* | "Headings, numbers and the first clause of each measure as printed, at most 40 characters each; topics and types of measures are assigned by the program." |
*
* @param {Dossier_Outline_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_outline_lead = /** @type {((inputs?: Dossier_Outline_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Outline_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_outline_lead(inputs)
	return zh_dossier_outline_lead(inputs)
});