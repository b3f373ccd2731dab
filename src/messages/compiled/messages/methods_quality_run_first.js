/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_Run_FirstInputs */

const zh_methods_quality_run_first = /** @type {(inputs: Methods_Quality_Run_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`首次读取`)
};

const en_methods_quality_run_first = /** @type {(inputs: Methods_Quality_Run_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first reading`)
};

/**
* | output |
* | --- |
* | "first reading" |
*
* @param {Methods_Quality_Run_FirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_run_first = /** @type {((inputs?: Methods_Quality_Run_FirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_Run_FirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_run_first(inputs)
	return zh_methods_quality_run_first(inputs)
});