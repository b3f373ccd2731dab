/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Sought_MoreInputs */

const zh_dossier_sought_more = /** @type {(inputs: Dossier_Sought_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`还有 ${i?.n} 种`)
};

const en_dossier_sought_more = /** @type {(inputs: Dossier_Sought_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} more`)
};

/**
* | output |
* | --- |
* | "{n} more" |
*
* @param {Dossier_Sought_MoreInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_more = /** @type {((inputs: Dossier_Sought_MoreInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_MoreInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_more(inputs)
	return zh_dossier_sought_more(inputs)
});