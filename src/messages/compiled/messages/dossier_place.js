/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ others: NonNullable<unknown>, place: NonNullable<unknown>, median: NonNullable<unknown> }} Dossier_PlaceInputs */

const zh_dossier_place = /** @type {(inputs: Dossier_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`与${i?.others}相比，${i?.place}；它们的中位数 ${i?.median}`)
};

const en_dossier_place = /** @type {(inputs: Dossier_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beside ${i?.others}: ${i?.place}; their median is ${i?.median}`)
};

/**
* | output |
* | --- |
* | "Beside {others}: {place}; their median is {median}" |
*
* @param {Dossier_PlaceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place = /** @type {((inputs: Dossier_PlaceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_PlaceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place(inputs)
	return zh_dossier_place(inputs)
});