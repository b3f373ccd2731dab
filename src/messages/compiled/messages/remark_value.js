/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, value: NonNullable<unknown> }} Remark_ValueInputs */

const zh_remark_value = /** @type {(inputs: Remark_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.name}”没有“${i?.value}”这个值，已略过。`)
};

const en_remark_value = /** @type {(inputs: Remark_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.name}” has no value “${i?.value}”; it was passed over.`)
};

/**
* | output |
* | --- |
* | "“{name}” has no value “{value}”; it was passed over." |
*
* @param {Remark_ValueInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const remark_value = /** @type {((inputs: Remark_ValueInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remark_ValueInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_remark_value(inputs)
	return zh_remark_value(inputs)
});