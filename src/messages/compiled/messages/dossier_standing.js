/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_StandingInputs */

const zh_dossier_standing = /** @type {(inputs: Dossier_StandingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`与其他通报比`)
};

const en_dossier_standing = /** @type {(inputs: Dossier_StandingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Among other notices`)
};

/**
* | output |
* | --- |
* | "Among other notices" |
*
* @param {Dossier_StandingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_standing = /** @type {((inputs?: Dossier_StandingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_StandingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_standing(inputs)
	return zh_dossier_standing(inputs)
});