/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_InspectingInputs */

const zh_dossier_inspecting = /** @type {(inputs: Dossier_InspectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`巡视巡察组`)
};

const en_dossier_inspecting = /** @type {(inputs: Dossier_InspectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inspected by`)
};

/**
* | output |
* | --- |
* | "Inspected by" |
*
* @param {Dossier_InspectingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_inspecting = /** @type {((inputs?: Dossier_InspectingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_InspectingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_inspecting(inputs)
	return zh_dossier_inspecting(inputs)
});