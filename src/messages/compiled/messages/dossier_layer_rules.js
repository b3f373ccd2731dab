/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_RulesInputs */

const zh_dossier_layer_rules = /** @type {(inputs: Dossier_Layer_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`制度`)
};

const en_dossier_layer_rules = /** @type {(inputs: Dossier_Layer_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rules`)
};

/**
* | output |
* | --- |
* | "rules" |
*
* @param {Dossier_Layer_RulesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_rules = /** @type {((inputs?: Dossier_Layer_RulesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_RulesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_rules(inputs)
	return zh_dossier_layer_rules(inputs)
});