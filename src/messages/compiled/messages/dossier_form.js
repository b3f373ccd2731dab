/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ form: NonNullable<unknown> }} Dossier_FormInputs */

const zh_dossier_form = /** @type {(inputs: Dossier_FormInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`第 ${i?.form} 种形态（本站归类）`)
};

const en_dossier_form = /** @type {(inputs: Dossier_FormInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`form ${i?.form} (our mapping)`)
};

/**
* | output |
* | --- |
* | "form {form} (our mapping)" |
*
* @param {Dossier_FormInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_form = /** @type {((inputs: Dossier_FormInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_FormInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_form(inputs)
	return zh_dossier_form(inputs)
});