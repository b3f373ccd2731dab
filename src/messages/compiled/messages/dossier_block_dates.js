/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_DatesInputs */

const zh_dossier_block_dates = /** @type {(inputs: Dossier_Block_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`日期`)
};

const en_dossier_block_dates = /** @type {(inputs: Dossier_Block_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates`)
};

/**
* | output |
* | --- |
* | "Dates" |
*
* @param {Dossier_Block_DatesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_dates = /** @type {((inputs?: Dossier_Block_DatesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_DatesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_dates(inputs)
	return zh_dossier_block_dates(inputs)
});