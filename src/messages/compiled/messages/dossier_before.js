/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_BeforeInputs */

const zh_dossier_before = /** @type {(inputs: Dossier_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`上一个`)
};

const en_dossier_before = /** @type {(inputs: Dossier_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous`)
};

/**
* | output |
* | --- |
* | "Previous" |
*
* @param {Dossier_BeforeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_before = /** @type {((inputs?: Dossier_BeforeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_BeforeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_before(inputs)
	return zh_dossier_before(inputs)
});