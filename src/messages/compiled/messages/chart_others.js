/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_OthersInputs */

const zh_chart_others = /** @type {(inputs: Chart_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`其他图表`)
};

const en_chart_others = /** @type {(inputs: Chart_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other charts`)
};

/**
* | output |
* | --- |
* | "Other charts" |
*
* @param {Chart_OthersInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_others = /** @type {((inputs?: Chart_OthersInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_OthersInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_others(inputs)
	return zh_chart_others(inputs)
});