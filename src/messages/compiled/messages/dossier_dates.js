/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_DatesInputs */

const zh_dossier_dates = /** @type {(inputs: Dossier_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`时间`)
};

const en_dossier_dates = /** @type {(inputs: Dossier_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates`)
};

/**
* | output |
* | --- |
* | "Dates" |
*
* @param {Dossier_DatesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_dates = /** @type {((inputs?: Dossier_DatesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_DatesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_dates(inputs)
	return zh_dossier_dates(inputs)
});