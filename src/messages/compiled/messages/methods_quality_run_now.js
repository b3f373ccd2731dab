/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_Run_NowInputs */

const zh_methods_quality_run_now = /** @type {(inputs: Methods_Quality_Run_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`现在的程序`)
};

const en_methods_quality_run_now = /** @type {(inputs: Methods_Quality_Run_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the program as it is`)
};

/**
* | output |
* | --- |
* | "the program as it is" |
*
* @param {Methods_Quality_Run_NowInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_run_now = /** @type {((inputs?: Methods_Quality_Run_NowInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_Run_NowInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_run_now(inputs)
	return zh_methods_quality_run_now(inputs)
});