/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ items: NonNullable<unknown>, measures: NonNullable<unknown> }} Dossier_Outline_TitleInputs */

const zh_dossier_outline_title = /** @type {(inputs: Dossier_Outline_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.items} 个整改事项，${i?.measures} 项措施`)
};

const en_dossier_outline_title = /** @type {(inputs: Dossier_Outline_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.items} rectification items, ${i?.measures} measures`)
};

/**
* | output |
* | --- |
* | "{items} rectification items, {measures} measures" |
*
* @param {Dossier_Outline_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_outline_title = /** @type {((inputs: Dossier_Outline_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Outline_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_outline_title(inputs)
	return zh_dossier_outline_title(inputs)
});