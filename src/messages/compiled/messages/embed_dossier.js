/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Embed_DossierInputs */

const zh_embed_dossier = /** @type {(inputs: Embed_DossierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在通报档案里看这个数`)
};

const en_embed_dossier = /** @type {(inputs: Embed_DossierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See this figure in its dossier`)
};

/**
* | output |
* | --- |
* | "See this figure in its dossier" |
*
* @param {Embed_DossierInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_dossier = /** @type {((inputs?: Embed_DossierInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_DossierInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_dossier(inputs)
	return zh_embed_dossier(inputs)
});