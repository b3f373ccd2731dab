/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Action_RevisedInputs */

const zh_dossier_action_revised = /** @type {(inputs: Dossier_Action_RevisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`修订`)
};

const en_dossier_action_revised = /** @type {(inputs: Dossier_Action_RevisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`revised`)
};

/**
* | output |
* | --- |
* | "revised" |
*
* @param {Dossier_Action_RevisedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_action_revised = /** @type {((inputs?: Dossier_Action_RevisedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Action_RevisedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_action_revised(inputs)
	return zh_dossier_action_revised(inputs)
});