/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_DurationsInputs */

const zh_dossier_durations = /** @type {(inputs: Dossier_DurationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`天数怎样算`)
};

const en_dossier_durations = /** @type {(inputs: Dossier_DurationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How the days are computed`)
};

/**
* | output |
* | --- |
* | "How the days are computed" |
*
* @param {Dossier_DurationsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_durations = /** @type {((inputs?: Dossier_DurationsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_DurationsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_durations(inputs)
	return zh_dossier_durations(inputs)
});