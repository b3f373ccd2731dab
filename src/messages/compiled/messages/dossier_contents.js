/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_ContentsInputs */

const zh_dossier_contents = /** @type {(inputs: Dossier_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`本页内容`)
};

const en_dossier_contents = /** @type {(inputs: Dossier_ContentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this page`)
};

/**
* | output |
* | --- |
* | "On this page" |
*
* @param {Dossier_ContentsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_contents = /** @type {((inputs?: Dossier_ContentsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_ContentsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_contents(inputs)
	return zh_dossier_contents(inputs)
});