/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Index_TitleInputs */

const zh_dossier_index_title = /** @type {(inputs: Dossier_Index_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`档案`)
};

const en_dossier_index_title = /** @type {(inputs: Dossier_Index_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers`)
};

/**
* | output |
* | --- |
* | "Dossiers" |
*
* @param {Dossier_Index_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_index_title = /** @type {((inputs?: Dossier_Index_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Index_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_index_title(inputs)
	return zh_dossier_index_title(inputs)
});