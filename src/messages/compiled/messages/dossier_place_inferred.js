/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Place_InferredInputs */

const zh_dossier_place_inferred = /** @type {(inputs: Dossier_Place_InferredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`，其中 ${i?.n} 份的年份是推算的`)
};

const en_dossier_place_inferred = /** @type {(inputs: Dossier_Place_InferredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`, the year being inferred in ${i?.n} of them`)
};

/**
* | output |
* | --- |
* | ", the year being inferred in {n} of them" |
*
* @param {Dossier_Place_InferredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_inferred = /** @type {((inputs: Dossier_Place_InferredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_InferredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_inferred(inputs)
	return zh_dossier_place_inferred(inputs)
});