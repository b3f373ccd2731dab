/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Action_CitedInputs */

const zh_dossier_action_cited = /** @type {(inputs: Dossier_Action_CitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`引用`)
};

const en_dossier_action_cited = /** @type {(inputs: Dossier_Action_CitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cited`)
};

/**
* | output |
* | --- |
* | "cited" |
*
* @param {Dossier_Action_CitedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_action_cited = /** @type {((inputs?: Dossier_Action_CitedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Action_CitedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_action_cited(inputs)
	return zh_dossier_action_cited(inputs)
});