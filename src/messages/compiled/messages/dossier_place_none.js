/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Place_NoneInputs */

const zh_dossier_place_none = /** @type {(inputs: Dossier_Place_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`同类的其他通报都没有这一项，不排位`)
};

const en_dossier_place_none = /** @type {(inputs: Dossier_Place_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No like notice has this: no place is given`)
};

/**
* | output |
* | --- |
* | "No like notice has this: no place is given" |
*
* @param {Dossier_Place_NoneInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_none = /** @type {((inputs?: Dossier_Place_NoneInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_NoneInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_none(inputs)
	return zh_dossier_place_none(inputs)
});