/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Grid_FiguresInputs */

const zh_grid_figures = /** @type {(inputs: Grid_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字`)
};

const en_grid_figures = /** @type {(inputs: Grid_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Grid_FiguresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const grid_figures = /** @type {((inputs?: Grid_FiguresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Grid_FiguresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_grid_figures(inputs)
	return zh_grid_figures(inputs)
});