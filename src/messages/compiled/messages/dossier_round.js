/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_RoundInputs */

const zh_dossier_round = /** @type {(inputs: Dossier_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`届次轮次`)
};

const en_dossier_round = /** @type {(inputs: Dossier_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Round`)
};

/**
* | output |
* | --- |
* | "Round" |
*
* @param {Dossier_RoundInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_round = /** @type {((inputs?: Dossier_RoundInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_RoundInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_round(inputs)
	return zh_dossier_round(inputs)
});