/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_DatesInputs */

const zh_methods_group_dates = /** @type {(inputs: Methods_Group_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`日期`)
};

const en_methods_group_dates = /** @type {(inputs: Methods_Group_DatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates`)
};

/**
* | output |
* | --- |
* | "Dates" |
*
* @param {Methods_Group_DatesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_dates = /** @type {((inputs?: Methods_Group_DatesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_DatesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_dates(inputs)
	return zh_methods_group_dates(inputs)
});