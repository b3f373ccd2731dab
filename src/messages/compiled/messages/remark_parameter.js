/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Remark_ParameterInputs */

const zh_remark_parameter = /** @type {(inputs: Remark_ParameterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`参数“${i?.name}”未知，已略过。`)
};

const en_remark_parameter = /** @type {(inputs: Remark_ParameterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Parameter “${i?.name}” is unknown and was passed over.`)
};

/**
* | output |
* | --- |
* | "Parameter “{name}” is unknown and was passed over." |
*
* @param {Remark_ParameterInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const remark_parameter = /** @type {((inputs: Remark_ParameterInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remark_ParameterInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_remark_parameter(inputs)
	return zh_remark_parameter(inputs)
});