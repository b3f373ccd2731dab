/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_LayersInputs */

const zh_dossier_layers = /** @type {(inputs: Dossier_LayersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`标出`)
};

const en_dossier_layers = /** @type {(inputs: Dossier_LayersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark`)
};

/**
* | output |
* | --- |
* | "Mark" |
*
* @param {Dossier_LayersInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layers = /** @type {((inputs?: Dossier_LayersInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_LayersInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layers(inputs)
	return zh_dossier_layers(inputs)
});