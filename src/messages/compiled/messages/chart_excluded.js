/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_ExcludedInputs */

const zh_chart_excluded = /** @type {(inputs: Chart_ExcludedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不算的`)
};

const en_chart_excluded = /** @type {(inputs: Chart_ExcludedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does not`)
};

/**
* | output |
* | --- |
* | "What does not" |
*
* @param {Chart_ExcludedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_excluded = /** @type {((inputs?: Chart_ExcludedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_ExcludedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_excluded(inputs)
	return zh_chart_excluded(inputs)
});