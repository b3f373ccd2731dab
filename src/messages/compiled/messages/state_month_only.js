/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} State_Month_OnlyInputs */

const zh_state_month_only = /** @type {(inputs: State_Month_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只到月份`)
};

const en_state_month_only = /** @type {(inputs: State_Month_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`month only`)
};

/**
* | output |
* | --- |
* | "month only" |
*
* @param {State_Month_OnlyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const state_month_only = /** @type {((inputs?: State_Month_OnlyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<State_Month_OnlyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_state_month_only(inputs)
	return zh_state_month_only(inputs)
});