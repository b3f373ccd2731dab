/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Index_LeadInputs */

const zh_dossier_index_lead = /** @type {(inputs: Dossier_Index_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} 份通报，各有一页：全部日期和数字、整改事项、自洽核对，以及没有找到的。`)
};

const en_dossier_index_lead = /** @type {(inputs: Dossier_Index_LeadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} notices, a page for each: all dates and figures, the items, the checks, and what was not found.`)
};

/**
* | output |
* | --- |
* | "{n} notices, a page for each: all dates and figures, the items, the checks, and what was not found." |
*
* @param {Dossier_Index_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_index_lead = /** @type {((inputs: Dossier_Index_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Index_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_index_lead(inputs)
	return zh_dossier_index_lead(inputs)
});