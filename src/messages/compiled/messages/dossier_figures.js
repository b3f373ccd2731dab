/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_FiguresInputs */

const zh_dossier_figures = /** @type {(inputs: Dossier_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据`)
};

const en_dossier_figures = /** @type {(inputs: Dossier_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Dossier_FiguresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_figures = /** @type {((inputs?: Dossier_FiguresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_FiguresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_figures(inputs)
	return zh_dossier_figures(inputs)
});