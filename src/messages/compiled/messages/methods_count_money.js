/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_MoneyInputs */

const zh_methods_count_money = /** @type {(inputs: Methods_Count_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`金额一律折成元。由动词定代码；没有追回类动词的钱，不算追回。`)
};

const en_methods_count_money = /** @type {(inputs: Methods_Count_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Money is always in yuan. The verb gives the code; money without a verb of recovery is not recovered money.`)
};

/**
* | output |
* | --- |
* | "Money is always in yuan. The verb gives the code; money without a verb of recovery is not recovered money." |
*
* @param {Methods_Count_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_money = /** @type {((inputs?: Methods_Count_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_money(inputs)
	return zh_methods_count_money(inputs)
});