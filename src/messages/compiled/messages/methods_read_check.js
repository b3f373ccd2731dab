/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_CheckInputs */

const zh_methods_read_check = /** @type {(inputs: Methods_Read_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`把通报自己的数字互相核对：分项加起来是不是总数，自述的条数与印出的条数，日期的先后。`)
};

const en_methods_read_check = /** @type {(inputs: Methods_Read_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice’s own figures are checked against each other: parts against totals, what is declared against what is printed, the order of dates.`)
};

/**
* | output |
* | --- |
* | "The notice’s own figures are checked against each other: parts against totals, what is declared against what is printed, the order of dates." |
*
* @param {Methods_Read_CheckInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_check = /** @type {((inputs?: Methods_Read_CheckInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_CheckInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_check(inputs)
	return zh_methods_read_check(inputs)
});