/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Read_ContextInputs */

const zh_read_context = /** @type {(inputs: Read_ContextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`作背景的 ${i?.n} 份通报由人工读开头部分得来，不是随机样本。`)
};

const en_read_context = /** @type {(inputs: Read_ContextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ${i?.n} context notices were read by hand from their opening parts; they are no random sample.`)
};

/**
* | output |
* | --- |
* | "The {n} context notices were read by hand from their opening parts; they are no random sample." |
*
* @param {Read_ContextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_context = /** @type {((inputs: Read_ContextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_ContextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_context(inputs)
	return zh_read_context(inputs)
});