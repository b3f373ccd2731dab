/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Action_IssuedInputs */

const zh_dossier_action_issued = /** @type {(inputs: Dossier_Action_IssuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`印发`)
};

const en_dossier_action_issued = /** @type {(inputs: Dossier_Action_IssuedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`issued`)
};

/**
* | output |
* | --- |
* | "issued" |
*
* @param {Dossier_Action_IssuedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_action_issued = /** @type {((inputs?: Dossier_Action_IssuedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Action_IssuedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_action_issued(inputs)
	return zh_dossier_action_issued(inputs)
});