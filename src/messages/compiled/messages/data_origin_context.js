/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Data_Origin_ContextInputs */

const zh_data_origin_context = /** @type {(inputs: Data_Origin_ContextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`context 表的 ${i?.n} 份通报由一人逐页摘录，只读网页开头部分，日期是网页日期而非落款日期，也不是随机样本。`)
};

const en_data_origin_context = /** @type {(inputs: Data_Origin_ContextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ${i?.n} notices of the context table were read by one person from the opening part of each page alone; their date is the page’s, not the signature’s, and they are no random sample.`)
};

/**
* | output |
* | --- |
* | "The {n} notices of the context table were read by one person from the opening part of each page alone; their date is the page’s, not the signature’s, and the..." |
*
* @param {Data_Origin_ContextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_origin_context = /** @type {((inputs: Data_Origin_ContextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Origin_ContextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_origin_context(inputs)
	return zh_data_origin_context(inputs)
});