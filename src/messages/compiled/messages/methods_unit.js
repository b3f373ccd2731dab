/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ unit: NonNullable<unknown> }} Methods_UnitInputs */

const zh_methods_unit = /** @type {(inputs: Methods_UnitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`单位：${i?.unit}`)
};

const en_methods_unit = /** @type {(inputs: Methods_UnitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unit: ${i?.unit}`)
};

/**
* | output |
* | --- |
* | "Unit: {unit}" |
*
* @param {Methods_UnitInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_unit = /** @type {((inputs: Methods_UnitInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_UnitInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_unit(inputs)
	return zh_methods_unit(inputs)
});