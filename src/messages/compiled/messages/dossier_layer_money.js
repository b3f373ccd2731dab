/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Layer_MoneyInputs */

const zh_dossier_layer_money = /** @type {(inputs: Dossier_Layer_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`资金`)
};

const en_dossier_layer_money = /** @type {(inputs: Dossier_Layer_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`money`)
};

/**
* | output |
* | --- |
* | "money" |
*
* @param {Dossier_Layer_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_layer_money = /** @type {((inputs?: Dossier_Layer_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Layer_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_layer_money(inputs)
	return zh_dossier_layer_money(inputs)
});