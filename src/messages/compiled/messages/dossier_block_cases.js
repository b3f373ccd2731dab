/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_CasesInputs */

const zh_dossier_block_cases = /** @type {(inputs: Dossier_Block_CasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`信访、线索与案件`)
};

const en_dossier_block_cases = /** @type {(inputs: Dossier_Block_CasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Petitions, clues and cases`)
};

/**
* | output |
* | --- |
* | "Petitions, clues and cases" |
*
* @param {Dossier_Block_CasesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_cases = /** @type {((inputs?: Dossier_Block_CasesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_CasesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_cases(inputs)
	return zh_dossier_block_cases(inputs)
});