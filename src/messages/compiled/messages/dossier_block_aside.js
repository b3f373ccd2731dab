/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_AsideInputs */

const zh_dossier_block_aside = /** @type {(inputs: Dossier_Block_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不算整改结果的数`)
};

const en_dossier_block_aside = /** @type {(inputs: Dossier_Block_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Told, but no result`)
};

/**
* | output |
* | --- |
* | "Told, but no result" |
*
* @param {Dossier_Block_AsideInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_aside = /** @type {((inputs?: Dossier_Block_AsideInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_AsideInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_aside(inputs)
	return zh_dossier_block_aside(inputs)
});