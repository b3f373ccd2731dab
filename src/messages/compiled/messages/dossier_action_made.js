/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Action_MadeInputs */

const zh_dossier_action_made = /** @type {(inputs: Dossier_Action_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`制定`)
};

const en_dossier_action_made = /** @type {(inputs: Dossier_Action_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`made`)
};

/**
* | output |
* | --- |
* | "made" |
*
* @param {Dossier_Action_MadeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_action_made = /** @type {((inputs?: Dossier_Action_MadeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Action_MadeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_action_made(inputs)
	return zh_dossier_action_made(inputs)
});