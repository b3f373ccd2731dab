/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_Own_FiguresInputs */

const zh_read_own_figures = /** @type {(inputs: Read_Own_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字是被巡单位自己公布的。本站只做读取和对照，不核实，也不评价谁好谁差。`)
};

const en_read_own_figures = /** @type {(inputs: Read_Own_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures are the inspected organisations’ own. This site reads and compares; it does not verify and does not grade.`)
};

/**
* | output |
* | --- |
* | "The figures are the inspected organisations’ own. This site reads and compares; it does not verify and does not grade." |
*
* @param {Read_Own_FiguresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_own_figures = /** @type {((inputs?: Read_Own_FiguresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_Own_FiguresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_own_figures(inputs)
	return zh_read_own_figures(inputs)
});