/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_MeasuresInputs */

const zh_dossier_layer_measures = /** @type {(inputs: Dossier_Layer_MeasuresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`措施`)
};

const en_dossier_layer_measures = /** @type {(inputs: Dossier_Layer_MeasuresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`measures`)
};

/**
* | output |
* | --- |
* | "measures" |
*
* @param {Dossier_Layer_MeasuresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_measures = /** @type {((inputs?: Dossier_Layer_MeasuresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_MeasuresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_measures(inputs)
	return zh_dossier_layer_measures(inputs)
});