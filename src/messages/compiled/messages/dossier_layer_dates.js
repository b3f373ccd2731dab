/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_DatesInputs */

const zh_dossier_layer_dates = /** @type {(inputs: Dossier_Layer_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`日期`)
};

const en_dossier_layer_dates = /** @type {(inputs: Dossier_Layer_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dates`)
};

/**
* | output |
* | --- |
* | "dates" |
*
* @param {Dossier_Layer_DatesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_dates = /** @type {((inputs?: Dossier_Layer_DatesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_DatesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_dates(inputs)
	return zh_dossier_layer_dates(inputs)
});