/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Chart_PhrasesInputs */

const zh_chart_phrases = /** @type {(inputs: Chart_PhrasesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} 处`)
};

const en_chart_phrases = /** @type {(inputs: Chart_PhrasesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n}`)
};

/**
* | output |
* | --- |
* | "{n}" |
*
* @param {Chart_PhrasesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_phrases = /** @type {((inputs: Chart_PhrasesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_PhrasesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_phrases(inputs)
	return zh_chart_phrases(inputs)
});