/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_OutlineInputs */

const zh_dossier_outline = /** @type {(inputs: Dossier_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改事项`)
};

const en_dossier_outline = /** @type {(inputs: Dossier_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Items`)
};

/**
* | output |
* | --- |
* | "Items" |
*
* @param {Dossier_OutlineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_outline = /** @type {((inputs?: Dossier_OutlineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_OutlineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_outline(inputs)
	return zh_dossier_outline(inputs)
});