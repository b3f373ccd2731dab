/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ middle: NonNullable<unknown> }} Dossier_Place_BelowInputs */

const zh_dossier_place_below = /** @type {(inputs: Dossier_Place_BelowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`低于${i?.middle}`)
};

const en_dossier_place_below = /** @type {(inputs: Dossier_Place_BelowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`below ${i?.middle}`)
};

/**
* | output |
* | --- |
* | "below {middle}" |
*
* @param {Dossier_Place_BelowInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_below = /** @type {((inputs: Dossier_Place_BelowInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_BelowInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_below(inputs)
	return zh_dossier_place_below(inputs)
});