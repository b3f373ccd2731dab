/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ middle: NonNullable<unknown> }} Dossier_Place_AboveInputs */

const zh_dossier_place_above = /** @type {(inputs: Dossier_Place_AboveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`高于${i?.middle}`)
};

const en_dossier_place_above = /** @type {(inputs: Dossier_Place_AboveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`above ${i?.middle}`)
};

/**
* | output |
* | --- |
* | "above {middle}" |
*
* @param {Dossier_Place_AboveInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_above = /** @type {((inputs: Dossier_Place_AboveInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_AboveInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_above(inputs)
	return zh_dossier_place_above(inputs)
});