/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_ProblemsInputs */

const zh_dossier_block_problems = /** @type {(inputs: Dossier_Block_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`反馈的问题`)
};

const en_dossier_block_problems = /** @type {(inputs: Dossier_Block_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Problems fed back`)
};

/**
* | output |
* | --- |
* | "Problems fed back" |
*
* @param {Dossier_Block_ProblemsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_problems = /** @type {((inputs?: Dossier_Block_ProblemsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_ProblemsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_problems(inputs)
	return zh_dossier_block_problems(inputs)
});