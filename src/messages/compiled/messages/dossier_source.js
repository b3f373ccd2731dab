/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_SourceInputs */

const zh_dossier_source = /** @type {(inputs: Dossier_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报原文网页`)
};

const en_dossier_source = /** @type {(inputs: Dossier_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice on its public page`)
};

/**
* | output |
* | --- |
* | "The notice on its public page" |
*
* @param {Dossier_SourceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_source = /** @type {((inputs?: Dossier_SourceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_SourceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_source(inputs)
	return zh_dossier_source(inputs)
});