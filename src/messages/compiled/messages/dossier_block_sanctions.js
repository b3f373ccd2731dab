/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_SanctionsInputs */

const zh_dossier_block_sanctions = /** @type {(inputs: Dossier_Block_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理与处分`)
};

const en_dossier_block_sanctions = /** @type {(inputs: Dossier_Block_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accountability and sanctions`)
};

/**
* | output |
* | --- |
* | "Accountability and sanctions" |
*
* @param {Dossier_Block_SanctionsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_sanctions = /** @type {((inputs?: Dossier_Block_SanctionsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_SanctionsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_sanctions(inputs)
	return zh_dossier_block_sanctions(inputs)
});