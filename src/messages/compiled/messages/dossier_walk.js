/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_WalkInputs */

const zh_dossier_walk = /** @type {(inputs: Dossier_WalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`逐个看数据`)
};

const en_dossier_walk = /** @type {(inputs: Dossier_WalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From figure to figure`)
};

/**
* | output |
* | --- |
* | "From figure to figure" |
*
* @param {Dossier_WalkInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_walk = /** @type {((inputs?: Dossier_WalkInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_WalkInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_walk(inputs)
	return zh_dossier_walk(inputs)
});