/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_SanctionsInputs */

const zh_dossier_layer_sanctions = /** @type {(inputs: Dossier_Layer_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理`)
};

const en_dossier_layer_sanctions = /** @type {(inputs: Dossier_Layer_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sanctions`)
};

/**
* | output |
* | --- |
* | "sanctions" |
*
* @param {Dossier_Layer_SanctionsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_sanctions = /** @type {((inputs?: Dossier_Layer_SanctionsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_SanctionsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_sanctions(inputs)
	return zh_dossier_layer_sanctions(inputs)
});