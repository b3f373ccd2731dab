/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ place: NonNullable<unknown>, of: NonNullable<unknown> }} Dossier_Walk_PlaceInputs */

const zh_dossier_walk_place = /** @type {(inputs: Dossier_Walk_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`第 ${i?.place} / ${i?.of} 个`)
};

const en_dossier_walk_place = /** @type {(inputs: Dossier_Walk_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.place} of ${i?.of}`)
};

/**
* | output |
* | --- |
* | "{place} of {of}" |
*
* @param {Dossier_Walk_PlaceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_walk_place = /** @type {((inputs: Dossier_Walk_PlaceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Walk_PlaceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_walk_place(inputs)
	return zh_dossier_walk_place(inputs)
});