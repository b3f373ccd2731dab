/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_CountedInputs */

const zh_chart_counted = /** @type {(inputs: Chart_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎么算`)
};

const en_chart_counted = /** @type {(inputs: Chart_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What counts`)
};

/**
* | output |
* | --- |
* | "What counts" |
*
* @param {Chart_CountedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_counted = /** @type {((inputs?: Chart_CountedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_CountedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_counted(inputs)
	return zh_chart_counted(inputs)
});