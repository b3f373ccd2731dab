/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Missing_TitleInputs */

const zh_dossier_missing_title = /** @type {(inputs: Dossier_Missing_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`有 ${i?.n} 项数没有找到`)
};

const en_dossier_missing_title = /** @type {(inputs: Dossier_Missing_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} figures were not found`)
};

/**
* | output |
* | --- |
* | "{n} figures were not found" |
*
* @param {Dossier_Missing_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_missing_title = /** @type {((inputs: Dossier_Missing_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Missing_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_missing_title(inputs)
	return zh_dossier_missing_title(inputs)
});