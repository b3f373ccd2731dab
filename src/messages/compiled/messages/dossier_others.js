/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_OthersInputs */

const zh_dossier_others = /** @type {(inputs: Dossier_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`其他档案`)
};

const en_dossier_others = /** @type {(inputs: Dossier_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other dossiers`)
};

/**
* | output |
* | --- |
* | "Other dossiers" |
*
* @param {Dossier_OthersInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_others = /** @type {((inputs?: Dossier_OthersInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_OthersInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_others(inputs)
	return zh_dossier_others(inputs)
});