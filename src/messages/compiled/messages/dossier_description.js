/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, facts: NonNullable<unknown> }} Dossier_DescriptionInputs */

const zh_dossier_description = /** @type {(inputs: Dossier_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}整改通报里的 ${i?.facts} 个数据，逐个带着原文短句、位置和状态。`)
};

const en_dossier_description = /** @type {(inputs: Dossier_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ${i?.facts} figures that the rectification notice of ${i?.zone} prints, each with its phrase, place and state.`)
};

/**
* | output |
* | --- |
* | "The {facts} figures that the rectification notice of {zone} prints, each with its phrase, place and state." |
*
* @param {Dossier_DescriptionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_description = /** @type {((inputs: Dossier_DescriptionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_DescriptionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_description(inputs)
	return zh_dossier_description(inputs)
});