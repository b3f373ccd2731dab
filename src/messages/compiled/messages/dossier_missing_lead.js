/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Missing_LeadInputs */

const zh_dossier_missing_lead = /** @type {(inputs: Dossier_Missing_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这是程序没有找到，不等于没有做，也不一定是通报没有写。下面写明在哪一部分、按哪些说法找过。N 代表数字。`)
};

const en_dossier_missing_lead = /** @type {(inputs: Dossier_Missing_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program did not find them: that does not mean not done, nor surely not printed. Below is where it looked and for which wordings; N stands for a number.`)
};

/**
* | output |
* | --- |
* | "The program did not find them: that does not mean not done, nor surely not printed. Below is where it looked and for which wordings; N stands for a number." |
*
* @param {Dossier_Missing_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_missing_lead = /** @type {((inputs?: Dossier_Missing_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Missing_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_missing_lead(inputs)
	return zh_dossier_missing_lead(inputs)
});