/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Limit_VerifiedInputs */

const zh_data_limit_verified = /** @type {(inputs: Data_Limit_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字都是被巡单位自己公布的，没有另行核实。通报没有印出的数字，表里就没有这一行；印出的 0 才有。`)
};

const en_data_limit_verified = /** @type {(inputs: Data_Limit_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures are the inspected organisations’ own and were not verified. A figure that a notice does not print has no row; a printed 0 has one.`)
};

/**
* | output |
* | --- |
* | "The figures are the inspected organisations’ own and were not verified. A figure that a notice does not print has no row; a printed 0 has one." |
*
* @param {Data_Limit_VerifiedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_limit_verified = /** @type {((inputs?: Data_Limit_VerifiedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Limit_VerifiedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_limit_verified(inputs)
	return zh_data_limit_verified(inputs)
});