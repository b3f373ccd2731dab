/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Figures_NoneInputs */

const zh_dossier_figures_none = /** @type {(inputs: Dossier_Figures_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有找到总体数字。`)
};

const en_dossier_figures_none = /** @type {(inputs: Dossier_Figures_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No overall figures were found.`)
};

/**
* | output |
* | --- |
* | "No overall figures were found." |
*
* @param {Dossier_Figures_NoneInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_figures_none = /** @type {((inputs?: Dossier_Figures_NoneInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Figures_NoneInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_figures_none(inputs)
	return zh_dossier_figures_none(inputs)
});