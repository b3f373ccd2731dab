/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ unit: NonNullable<unknown> }} Data_UnitInputs */

const zh_data_unit = /** @type {(inputs: Data_UnitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`单位：${i?.unit}`)
};

const en_data_unit = /** @type {(inputs: Data_UnitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unit: ${i?.unit}`)
};

/**
* | output |
* | --- |
* | "Unit: {unit}" |
*
* @param {Data_UnitInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_unit = /** @type {((inputs: Data_UnitInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_UnitInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_unit(inputs)
	return zh_data_unit(inputs)
});