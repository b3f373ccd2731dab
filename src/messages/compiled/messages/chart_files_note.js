/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Files_NoteInputs */

const zh_chart_files_note = /** @type {(inputs: Chart_Files_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`下载的就是上面表里的行，次序也一样；每个数字带着原文短句、位置、规则、网址和状态。`)
};

const en_chart_files_note = /** @type {(inputs: Chart_Files_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files hold the rows of the table above, in their order, each figure with its phrase, place, rule, address and state.`)
};

/**
* | output |
* | --- |
* | "The files hold the rows of the table above, in their order, each figure with its phrase, place, rule, address and state." |
*
* @param {Chart_Files_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_files_note = /** @type {((inputs?: Chart_Files_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Files_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_files_note(inputs)
	return zh_chart_files_note(inputs)
});