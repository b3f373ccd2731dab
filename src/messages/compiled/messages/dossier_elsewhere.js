/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_ElsewhereInputs */

const zh_dossier_elsewhere = /** @type {(inputs: Dossier_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个数据在另一份通报里：`)
};

const en_dossier_elsewhere = /** @type {(inputs: Dossier_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This figure is in another notice:`)
};

/**
* | output |
* | --- |
* | "This figure is in another notice:" |
*
* @param {Dossier_ElsewhereInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_elsewhere = /** @type {((inputs?: Dossier_ElsewhereInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_ElsewhereInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_elsewhere(inputs)
	return zh_dossier_elsewhere(inputs)
});