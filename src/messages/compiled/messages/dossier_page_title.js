/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown> }} Dossier_Page_TitleInputs */

const zh_dossier_page_title = /** @type {(inputs: Dossier_Page_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}：整改通报档案 · 整改对照`)
};

const en_dossier_page_title = /** @type {(inputs: Dossier_Page_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}: dossier of the rectification notice · Duizhao`)
};

/**
* | output |
* | --- |
* | "{zone}: dossier of the rectification notice · Duizhao" |
*
* @param {Dossier_Page_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_page_title = /** @type {((inputs: Dossier_Page_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Page_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_page_title(inputs)
	return zh_dossier_page_title(inputs)
});