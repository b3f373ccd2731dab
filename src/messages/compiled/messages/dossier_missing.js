/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_MissingInputs */

const zh_dossier_missing = /** @type {(inputs: Dossier_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有找到的`)
};

const en_dossier_missing = /** @type {(inputs: Dossier_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not found`)
};

/**
* | output |
* | --- |
* | "Not found" |
*
* @param {Dossier_MissingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_missing = /** @type {((inputs?: Dossier_MissingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_MissingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_missing(inputs)
	return zh_dossier_missing(inputs)
});