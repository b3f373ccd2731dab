/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Durations_NoteInputs */

const zh_dossier_durations_note = /** @type {(inputs: Dossier_Durations_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`进驻天数首尾两天都算。报告日取落款日期，没有落款的取网页日期。`)
};

const en_dossier_durations_note = /** @type {(inputs: Dossier_Durations_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days on site count both ends. The report is the signature date, or the page date where none is printed.`)
};

/**
* | output |
* | --- |
* | "Days on site count both ends. The report is the signature date, or the page date where none is printed." |
*
* @param {Dossier_Durations_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_durations_note = /** @type {((inputs?: Dossier_Durations_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Durations_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_durations_note(inputs)
	return zh_dossier_durations_note(inputs)
});