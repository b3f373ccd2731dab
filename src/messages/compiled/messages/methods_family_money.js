/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Family_MoneyInputs */

const zh_methods_family_money = /** @type {(inputs: Methods_Family_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`金额`)
};

const en_methods_family_money = /** @type {(inputs: Methods_Family_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Money`)
};

/**
* | output |
* | --- |
* | "Money" |
*
* @param {Methods_Family_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_family_money = /** @type {((inputs?: Methods_Family_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Family_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_family_money(inputs)
	return zh_methods_family_money(inputs)
});