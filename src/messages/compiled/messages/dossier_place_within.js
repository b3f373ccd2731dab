/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ middle: NonNullable<unknown> }} Dossier_Place_WithinInputs */

const zh_dossier_place_within = /** @type {(inputs: Dossier_Place_WithinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`在${i?.middle}之内`)
};

const en_dossier_place_within = /** @type {(inputs: Dossier_Place_WithinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`within ${i?.middle}`)
};

/**
* | output |
* | --- |
* | "within {middle}" |
*
* @param {Dossier_Place_WithinInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_within = /** @type {((inputs: Dossier_Place_WithinInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_WithinInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_within(inputs)
	return zh_dossier_place_within(inputs)
});