/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_ChecksInputs */

const zh_dossier_checks = /** @type {(inputs: Dossier_ChecksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`核对`)
};

const en_dossier_checks = /** @type {(inputs: Dossier_ChecksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checks`)
};

/**
* | output |
* | --- |
* | "Checks" |
*
* @param {Dossier_ChecksInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_checks = /** @type {((inputs?: Dossier_ChecksInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_ChecksInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_checks(inputs)
	return zh_dossier_checks(inputs)
});