/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_In_ItemInputs */

const zh_dossier_in_item = /** @type {(inputs: Dossier_In_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只在事项内说到的数，不是总体结果`)
};

const en_dossier_in_item = /** @type {(inputs: Dossier_In_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Told inside an item, no overall result`)
};

/**
* | output |
* | --- |
* | "Told inside an item, no overall result" |
*
* @param {Dossier_In_ItemInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_in_item = /** @type {((inputs?: Dossier_In_ItemInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_In_ItemInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_in_item(inputs)
	return zh_dossier_in_item(inputs)
});