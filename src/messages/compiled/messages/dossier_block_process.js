/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_ProcessInputs */

const zh_dossier_block_process = /** @type {(inputs: Dossier_Block_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`督查、学习与谈话`)
};

const en_dossier_block_process = /** @type {(inputs: Dossier_Block_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checks, study and talks`)
};

/**
* | output |
* | --- |
* | "Checks, study and talks" |
*
* @param {Dossier_Block_ProcessInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_process = /** @type {((inputs?: Dossier_Block_ProcessInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_ProcessInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_process(inputs)
	return zh_dossier_block_process(inputs)
});