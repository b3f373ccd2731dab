/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_RulesInputs */

const zh_dossier_rules = /** @type {(inputs: Dossier_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`提到的制度文件`)
};

const en_dossier_rules = /** @type {(inputs: Dossier_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rules named`)
};

/**
* | output |
* | --- |
* | "Rules named" |
*
* @param {Dossier_RulesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_rules = /** @type {((inputs?: Dossier_RulesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_RulesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_rules(inputs)
	return zh_dossier_rules(inputs)
});