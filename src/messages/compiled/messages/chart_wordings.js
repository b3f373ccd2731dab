/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Chart_WordingsInputs */

const zh_chart_wordings = /** @type {(inputs: Chart_WordingsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`数据项与采用的写法（${i?.n} 项）`)
};

const en_chart_wordings = /** @type {(inputs: Chart_WordingsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Figures and the words they were read from (${i?.n})`)
};

/**
* | output |
* | --- |
* | "Figures and the words they were read from ({n})" |
*
* @param {Chart_WordingsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_wordings = /** @type {((inputs: Chart_WordingsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_WordingsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_wordings(inputs)
	return zh_chart_wordings(inputs)
});