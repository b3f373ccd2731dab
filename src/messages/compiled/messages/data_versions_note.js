/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Versions_NoteInputs */

const zh_data_versions_note = /** @type {(inputs: Data_Versions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`字段含义改变，或收入的通报有变，版本号才变；各版本的说明在此，文件只留最新一版。`)
};

const en_data_versions_note = /** @type {(inputs: Data_Versions_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The version changes when the meaning of a column does, or the notices do. Files are kept of the latest alone.`)
};

/**
* | output |
* | --- |
* | "The version changes when the meaning of a column does, or the notices do. Files are kept of the latest alone." |
*
* @param {Data_Versions_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_versions_note = /** @type {((inputs?: Data_Versions_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Versions_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_versions_note(inputs)
	return zh_data_versions_note(inputs)
});