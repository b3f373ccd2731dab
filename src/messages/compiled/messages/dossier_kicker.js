/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_KickerInputs */

const zh_dossier_kicker = /** @type {(inputs: Dossier_KickerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`档案`)
};

const en_dossier_kicker = /** @type {(inputs: Dossier_KickerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier`)
};

/**
* | output |
* | --- |
* | "Dossier" |
*
* @param {Dossier_KickerInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_kicker = /** @type {((inputs?: Dossier_KickerInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_KickerInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_kicker(inputs)
	return zh_dossier_kicker(inputs)
});