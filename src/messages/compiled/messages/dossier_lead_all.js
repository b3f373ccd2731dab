/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Lead_AllInputs */

const zh_dossier_lead_all = /** @type {(inputs: Dossier_Lead_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`全部 ${i?.n} 份`)
};

const en_dossier_lead_all = /** @type {(inputs: Dossier_Lead_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`All ${i?.n}`)
};

/**
* | output |
* | --- |
* | "All {n}" |
*
* @param {Dossier_Lead_AllInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_lead_all = /** @type {((inputs: Dossier_Lead_AllInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Lead_AllInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_lead_all(inputs)
	return zh_dossier_lead_all(inputs)
});