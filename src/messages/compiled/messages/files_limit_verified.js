/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_Limit_VerifiedInputs */

const zh_files_limit_verified = /** @type {(inputs: Files_Limit_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字都是被巡单位自己公布的，没有另行核实。`)
};

const en_files_limit_verified = /** @type {(inputs: Files_Limit_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures are the inspected organisations’ own and were not verified.`)
};

/**
* | output |
* | --- |
* | "The figures are the inspected organisations’ own and were not verified." |
*
* @param {Files_Limit_VerifiedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_limit_verified = /** @type {((inputs?: Files_Limit_VerifiedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_Limit_VerifiedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_limit_verified(inputs)
	return zh_files_limit_verified(inputs)
});