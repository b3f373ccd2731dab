/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_FiguresInputs */

const zh_methods_read_figures = /** @type {(inputs: Methods_Read_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`凡带量词的数字，都在它所在的句子里问一遍：数的是什么？按词表对上代码；对不上的不收。日期按前后文字定身份。`)
};

const en_methods_read_figures = /** @type {(inputs: Methods_Read_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every number with a classifier is asked, in its sentence, what it counts. Word lists give it a code; what has none is left out. Dates get their role from the words around them.`)
};

/**
* | output |
* | --- |
* | "Every number with a classifier is asked, in its sentence, what it counts. Word lists give it a code; what has none is left out. Dates get their role from the..." |
*
* @param {Methods_Read_FiguresInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_figures = /** @type {((inputs?: Methods_Read_FiguresInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_FiguresInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_figures(inputs)
	return zh_methods_read_figures(inputs)
});