/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Place_SignedInputs */

const zh_dossier_place_signed = /** @type {(inputs: Dossier_Place_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`其他通报的报告日都取网页日期，与落款不是同一把尺，不排位`)
};

const en_dossier_place_signed = /** @type {(inputs: Dossier_Place_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The others date their reports by the page, which is not the same measure as a signature: no place is given`)
};

/**
* | output |
* | --- |
* | "The others date their reports by the page, which is not the same measure as a signature: no place is given" |
*
* @param {Dossier_Place_SignedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_signed = /** @type {((inputs?: Dossier_Place_SignedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_SignedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_signed(inputs)
	return zh_dossier_place_signed(inputs)
});