/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_MaskedInputs */

const zh_dossier_masked = /** @type {(inputs: Dossier_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`姓名和联系方式已遮去。权利归发布单位。`)
};

const en_dossier_masked = /** @type {(inputs: Dossier_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names and contact data are blackened. Rights stay with the publisher.`)
};

/**
* | output |
* | --- |
* | "Names and contact data are blackened. Rights stay with the publisher." |
*
* @param {Dossier_MaskedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_masked = /** @type {((inputs?: Dossier_MaskedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_MaskedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_masked(inputs)
	return zh_dossier_masked(inputs)
});