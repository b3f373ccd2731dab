/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Standing_TitleInputs */

const zh_dossier_standing_title = /** @type {(inputs: Dossier_Standing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`放在同类通报里看`)
};

const en_dossier_standing_title = /** @type {(inputs: Dossier_Standing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beside like notices`)
};

/**
* | output |
* | --- |
* | "Beside like notices" |
*
* @param {Dossier_Standing_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_standing_title = /** @type {((inputs?: Dossier_Standing_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Standing_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_standing_title(inputs)
	return zh_dossier_standing_title(inputs)
});