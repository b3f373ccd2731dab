/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Figures_LeadInputs */

const zh_dossier_figures_lead = /** @type {(inputs: Dossier_Figures_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只列全文总体结果，按原样抄录，一个也不相加；缩进的是上面那个总数里的分项。某一事项之内的数字列在下面各事项里。`)
};

const en_dossier_figures_lead = /** @type {(inputs: Dossier_Figures_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overall results only, as printed; nothing is added up. What is indented is part of the total above it. Figures told inside an item stand with the item below.`)
};

/**
* | output |
* | --- |
* | "Overall results only, as printed; nothing is added up. What is indented is part of the total above it. Figures told inside an item stand with the item below." |
*
* @param {Dossier_Figures_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_figures_lead = /** @type {((inputs?: Dossier_Figures_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Figures_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_figures_lead(inputs)
	return zh_dossier_figures_lead(inputs)
});