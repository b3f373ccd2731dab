/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_TextInputs */

const zh_dossier_text = /** @type {(inputs: Dossier_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报全文`)
};

const en_dossier_text = /** @type {(inputs: Dossier_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The whole notice`)
};

/**
* | output |
* | --- |
* | "The whole notice" |
*
* @param {Dossier_TextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_text = /** @type {((inputs?: Dossier_TextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_TextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_text(inputs)
	return zh_dossier_text(inputs)
});