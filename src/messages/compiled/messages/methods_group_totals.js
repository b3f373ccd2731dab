/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_TotalsInputs */

const zh_methods_group_totals = /** @type {(inputs: Methods_Group_TotalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`问责总数`)
};

const en_methods_group_totals = /** @type {(inputs: Methods_Group_TotalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Totals of accountability`)
};

/**
* | output |
* | --- |
* | "Totals of accountability" |
*
* @param {Methods_Group_TotalsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_totals = /** @type {((inputs?: Methods_Group_TotalsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_TotalsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_totals(inputs)
	return zh_methods_group_totals(inputs)
});