/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Files_ChartInputs */

const zh_files_chart = /** @type {(inputs: Files_ChartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图表`)
};

const en_files_chart = /** @type {(inputs: Files_ChartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chart`)
};

/**
* | output |
* | --- |
* | "Chart" |
*
* @param {Files_ChartInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const files_chart = /** @type {((inputs?: Files_ChartInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Files_ChartInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_files_chart(inputs)
	return zh_files_chart(inputs)
});