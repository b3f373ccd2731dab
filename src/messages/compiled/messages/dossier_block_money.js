/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_MoneyInputs */

const zh_dossier_block_money = /** @type {(inputs: Dossier_Block_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`资金`)
};

const en_dossier_block_money = /** @type {(inputs: Dossier_Block_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Money`)
};

/**
* | output |
* | --- |
* | "Money" |
*
* @param {Dossier_Block_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_money = /** @type {((inputs?: Dossier_Block_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_money(inputs)
	return zh_dossier_block_money(inputs)
});