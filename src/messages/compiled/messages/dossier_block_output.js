/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_OutputInputs */

const zh_dossier_block_output = /** @type {(inputs: Dossier_Block_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`制度与专项整治`)
};

const en_dossier_block_output = /** @type {(inputs: Dossier_Block_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rules made and campaigns`)
};

/**
* | output |
* | --- |
* | "Rules made and campaigns" |
*
* @param {Dossier_Block_OutputInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_output = /** @type {((inputs?: Dossier_Block_OutputInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_OutputInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_output(inputs)
	return zh_dossier_block_output(inputs)
});