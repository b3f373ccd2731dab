/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_JsonInputs */

const zh_files_json = /** @type {(inputs: Files_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据，按行按列，附证据`)
};

const en_files_json = /** @type {(inputs: Files_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the rows, cell by cell, with their evidence`)
};

/**
* | output |
* | --- |
* | "the rows, cell by cell, with their evidence" |
*
* @param {Files_JsonInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_json = /** @type {((inputs?: Files_JsonInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_JsonInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_json(inputs)
	return zh_files_json(inputs)
});