/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Dossier_Place_MiddleInputs */

const zh_dossier_place_middle = /** @type {(inputs: Dossier_Place_MiddleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`中间一半（${i?.from}–${i?.to}）`)
};

const en_dossier_place_middle = /** @type {(inputs: Dossier_Place_MiddleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the middle half (${i?.from}–${i?.to})`)
};

/**
* | output |
* | --- |
* | "the middle half ({from}–{to})" |
*
* @param {Dossier_Place_MiddleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_middle = /** @type {((inputs: Dossier_Place_MiddleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_MiddleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_middle(inputs)
	return zh_dossier_place_middle(inputs)
});