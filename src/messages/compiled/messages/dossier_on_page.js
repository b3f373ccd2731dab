/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_On_PageInputs */

const zh_dossier_on_page = /** @type {(inputs: Dossier_On_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`公开网页`)
};

const en_dossier_on_page = /** @type {(inputs: Dossier_On_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Public page`)
};

/**
* | output |
* | --- |
* | "Public page" |
*
* @param {Dossier_On_PageInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_on_page = /** @type {((inputs?: Dossier_On_PageInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_On_PageInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_on_page(inputs)
	return zh_dossier_on_page(inputs)
});