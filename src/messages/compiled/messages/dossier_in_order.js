/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_In_OrderInputs */

const zh_dossier_in_order = /** @type {(inputs: Dossier_In_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按原文先后`)
};

const en_dossier_in_order = /** @type {(inputs: Dossier_In_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In the order of the text`)
};

/**
* | output |
* | --- |
* | "In the order of the text" |
*
* @param {Dossier_In_OrderInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_in_order = /** @type {((inputs?: Dossier_In_OrderInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_In_OrderInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_in_order(inputs)
	return zh_dossier_in_order(inputs)
});