/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_Zip_NoteInputs */

const zh_files_zip_note = /** @type {(inputs: Files_Zip_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图、数据、口径、查询、引文与说明`)
};

const en_files_zip_note = /** @type {(inputs: Files_Zip_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`picture, rows, definition, query, citation, README`)
};

/**
* | output |
* | --- |
* | "picture, rows, definition, query, citation, README" |
*
* @param {Files_Zip_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_zip_note = /** @type {((inputs?: Files_Zip_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_Zip_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_zip_note(inputs)
	return zh_files_zip_note(inputs)
});