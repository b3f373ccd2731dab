/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_ByInputs */

const zh_dossier_sought_by = /** @type {(inputs: Dossier_Sought_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`说法：`)
};

const en_dossier_sought_by = /** @type {(inputs: Dossier_Sought_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordings: `)
};

/**
* | output |
* | --- |
* | "Wordings:" |
*
* @param {Dossier_Sought_ByInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_by = /** @type {((inputs?: Dossier_Sought_ByInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_ByInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_by(inputs)
	return zh_dossier_sought_by(inputs)
});