/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Action_StudiedInputs */

const zh_dossier_action_studied = /** @type {(inputs: Dossier_Action_StudiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`学习`)
};

const en_dossier_action_studied = /** @type {(inputs: Dossier_Action_StudiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`studied`)
};

/**
* | output |
* | --- |
* | "studied" |
*
* @param {Dossier_Action_StudiedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_action_studied = /** @type {((inputs?: Dossier_Action_StudiedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Action_StudiedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_action_studied(inputs)
	return zh_dossier_action_studied(inputs)
});