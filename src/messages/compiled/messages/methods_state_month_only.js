/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_Month_OnlyInputs */

const zh_methods_state_month_only = /** @type {(inputs: Methods_State_Month_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只印到月、旬或月底，不用来算天数。`)
};

const en_methods_state_month_only = /** @type {(inputs: Methods_State_Month_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the month, or a part of it, is printed; no days are computed from it.`)
};

/**
* | output |
* | --- |
* | "Only the month, or a part of it, is printed; no days are computed from it." |
*
* @param {Methods_State_Month_OnlyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_month_only = /** @type {((inputs?: Methods_State_Month_OnlyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_Month_OnlyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_month_only(inputs)
	return zh_methods_state_month_only(inputs)
});