/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_CitationInputs */

const zh_files_citation = /** @type {(inputs: Files_CitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`引文：GB/T 7714—2025 与 APA`)
};

const en_files_citation = /** @type {(inputs: Files_CitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`citations in GB/T 7714—2025 and APA`)
};

/**
* | output |
* | --- |
* | "citations in GB/T 7714—2025 and APA" |
*
* @param {Files_CitationInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_citation = /** @type {((inputs?: Files_CitationInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_CitationInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_citation(inputs)
	return zh_files_citation(inputs)
});