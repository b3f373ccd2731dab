/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outside: NonNullable<unknown> }} Dossier_Sought_OverallInputs */

const zh_dossier_sought_overall = /** @type {(inputs: Dossier_Sought_OverallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`在整改事项以外的部分找过，约 ${i?.outside} 字，不含“下一步”和联系方式`)
};

const en_dossier_sought_overall = /** @type {(inputs: Dossier_Sought_OverallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Looked for outside of the items, in about ${i?.outside} characters, without next steps and contact`)
};

/**
* | output |
* | --- |
* | "Looked for outside of the items, in about {outside} characters, without next steps and contact" |
*
* @param {Dossier_Sought_OverallInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_overall = /** @type {((inputs: Dossier_Sought_OverallInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_OverallInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_overall(inputs)
	return zh_dossier_sought_overall(inputs)
});