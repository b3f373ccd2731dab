/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_InspectedInputs */

const zh_dossier_inspected = /** @type {(inputs: Dossier_InspectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`被巡党组织`)
};

const en_dossier_inspected = /** @type {(inputs: Dossier_InspectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inspected`)
};

/**
* | output |
* | --- |
* | "Inspected" |
*
* @param {Dossier_InspectedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_inspected = /** @type {((inputs?: Dossier_InspectedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_InspectedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_inspected(inputs)
	return zh_dossier_inspected(inputs)
});