/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_GovernmentalInputs */

const zh_methods_group_governmental = /** @type {(inputs: Methods_Group_GovernmentalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`政务处分`)
};

const en_methods_group_governmental = /** @type {(inputs: Methods_Group_GovernmentalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Governmental sanctions`)
};

/**
* | output |
* | --- |
* | "Governmental sanctions" |
*
* @param {Methods_Group_GovernmentalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_governmental = /** @type {((inputs?: Methods_Group_GovernmentalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_GovernmentalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_governmental(inputs)
	return zh_methods_group_governmental(inputs)
});