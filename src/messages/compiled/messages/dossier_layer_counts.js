/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_CountsInputs */

const zh_dossier_layer_counts = /** @type {(inputs: Dossier_Layer_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数量`)
};

const en_dossier_layer_counts = /** @type {(inputs: Dossier_Layer_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counts`)
};

/**
* | output |
* | --- |
* | "counts" |
*
* @param {Dossier_Layer_CountsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_counts = /** @type {((inputs?: Dossier_Layer_CountsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_CountsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_counts(inputs)
	return zh_dossier_layer_counts(inputs)
});