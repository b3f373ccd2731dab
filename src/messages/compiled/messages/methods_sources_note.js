/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Sources_NoteInputs */

const zh_methods_sources_note = /** @type {(inputs: Methods_Sources_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`来源多为转载页，读到的是转载的文字，原件未打开。`)
};

const en_methods_sources_note = /** @type {(inputs: Methods_Sources_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most sources are reprints: the text was read there, the original was not opened.`)
};

/**
* | output |
* | --- |
* | "Most sources are reprints: the text was read there, the original was not opened." |
*
* @param {Methods_Sources_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_sources_note = /** @type {((inputs?: Methods_Sources_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Sources_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_sources_note(inputs)
	return zh_methods_sources_note(inputs)
});