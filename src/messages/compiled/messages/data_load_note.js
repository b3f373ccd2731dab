/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Load_NoteInputs */

const zh_data_load_note = /** @type {(inputs: Data_Load_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`文件下载到当前文件夹之后，各用一行。Python 需要 pandas 和 pyarrow，R 需要 arrow。`)
};

const en_data_load_note = /** @type {(inputs: Data_Load_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One line each, once the file lies in the folder you work in. Python needs pandas and pyarrow, R needs arrow.`)
};

/**
* | output |
* | --- |
* | "One line each, once the file lies in the folder you work in. Python needs pandas and pyarrow, R needs arrow." |
*
* @param {Data_Load_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_load_note = /** @type {((inputs?: Data_Load_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Load_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_load_note(inputs)
	return zh_data_load_note(inputs)
});