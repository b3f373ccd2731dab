/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Formula_Inspection_NoteInputs */

const zh_methods_formula_inspection_note = /** @type {(inputs: Methods_Formula_Inspection_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`首尾两天都算。`)
};

const en_methods_formula_inspection_note = /** @type {(inputs: Methods_Formula_Inspection_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Both days are counted.`)
};

/**
* | output |
* | --- |
* | "Both days are counted." |
*
* @param {Methods_Formula_Inspection_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_formula_inspection_note = /** @type {((inputs?: Methods_Formula_Inspection_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Formula_Inspection_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_formula_inspection_note(inputs)
	return zh_methods_formula_inspection_note(inputs)
});