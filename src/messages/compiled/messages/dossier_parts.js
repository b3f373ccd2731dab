/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown> }} Dossier_PartsInputs */

const zh_dossier_parts = /** @type {(inputs: Dossier_PartsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.label}的分项`)
};

const en_dossier_parts = /** @type {(inputs: Dossier_PartsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Parts of ${i?.label}`)
};

/**
* | output |
* | --- |
* | "Parts of {label}" |
*
* @param {Dossier_PartsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_parts = /** @type {((inputs: Dossier_PartsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_PartsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_parts(inputs)
	return zh_dossier_parts(inputs)
});