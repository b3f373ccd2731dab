/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_In_TextInputs */

const zh_dossier_in_text = /** @type {(inputs: Dossier_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在全文中看`)
};

const en_dossier_in_text = /** @type {(inputs: Dossier_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In the text`)
};

/**
* | output |
* | --- |
* | "In the text" |
*
* @param {Dossier_In_TextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_in_text = /** @type {((inputs?: Dossier_In_TextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_In_TextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_in_text(inputs)
	return zh_dossier_in_text(inputs)
});