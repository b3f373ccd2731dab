/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_FiguresInputs */

const zh_files_figures = /** @type {(inputs: Files_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`各个数的含义`)
};

const en_files_figures = /** @type {(inputs: Files_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the figures mean`)
};

/**
* | output |
* | --- |
* | "What the figures mean" |
*
* @param {Files_FiguresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_figures = /** @type {((inputs?: Files_FiguresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_FiguresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_figures(inputs)
	return zh_files_figures(inputs)
});