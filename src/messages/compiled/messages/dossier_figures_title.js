/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Figures_TitleInputs */

const zh_dossier_figures_title = /** @type {(inputs: Dossier_Figures_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报总体写了哪些数`)
};

const en_dossier_figures_title = /** @type {(inputs: Dossier_Figures_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the notice prints overall`)
};

/**
* | output |
* | --- |
* | "What the notice prints overall" |
*
* @param {Dossier_Figures_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_figures_title = /** @type {((inputs?: Dossier_Figures_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Figures_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_figures_title(inputs)
	return zh_dossier_figures_title(inputs)
});