/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_LeadInputs */

const zh_dossier_lead = /** @type {(inputs: Dossier_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`档案`)
};

const en_dossier_lead = /** @type {(inputs: Dossier_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers`)
};

/**
* | output |
* | --- |
* | "Dossiers" |
*
* @param {Dossier_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_lead = /** @type {((inputs?: Dossier_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_lead(inputs)
	return zh_dossier_lead(inputs)
});