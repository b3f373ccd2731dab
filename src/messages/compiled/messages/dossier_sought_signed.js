/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_SignedInputs */

const zh_dossier_sought_signed = /** @type {(inputs: Dossier_Sought_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`依据：文末独占一行的日期，或“成文日期”之后的日期`)
};

const en_dossier_sought_signed = /** @type {(inputs: Dossier_Sought_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign: a date alone on a line at the end, or behind 成文日期`)
};

/**
* | output |
* | --- |
* | "Sign: a date alone on a line at the end, or behind 成文日期" |
*
* @param {Dossier_Sought_SignedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_signed = /** @type {((inputs?: Dossier_Sought_SignedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_SignedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_signed(inputs)
	return zh_dossier_sought_signed(inputs)
});