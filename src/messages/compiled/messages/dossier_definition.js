/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_DefinitionInputs */

const zh_dossier_definition = /** @type {(inputs: Dossier_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`口径`)
};

const en_dossier_definition = /** @type {(inputs: Dossier_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Definition`)
};

/**
* | output |
* | --- |
* | "Definition" |
*
* @param {Dossier_DefinitionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_definition = /** @type {((inputs?: Dossier_DefinitionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_DefinitionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_definition(inputs)
	return zh_dossier_definition(inputs)
});