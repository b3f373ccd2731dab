/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_MoneyInputs */

const zh_read_money = /** @type {(inputs: Read_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`追回的钱和挽回的损失是两回事，并排画，从不相加。`)
};

const en_read_money = /** @type {(inputs: Read_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recovered money and losses averted are two things: side by side, never added.`)
};

/**
* | output |
* | --- |
* | "Recovered money and losses averted are two things: side by side, never added." |
*
* @param {Read_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_money = /** @type {((inputs?: Read_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_money(inputs)
	return zh_read_money(inputs)
});