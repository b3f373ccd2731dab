/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_StatusInputs */

const zh_dossier_block_status = /** @type {(inputs: Dossier_Block_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改进度`)
};

const en_dossier_block_status = /** @type {(inputs: Dossier_Block_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Completion`)
};

/**
* | output |
* | --- |
* | "Completion" |
*
* @param {Dossier_Block_StatusInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_status = /** @type {((inputs?: Dossier_Block_StatusInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_StatusInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_status(inputs)
	return zh_dossier_block_status(inputs)
});