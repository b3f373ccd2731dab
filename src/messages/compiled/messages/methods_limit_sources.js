/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Limit_SourcesInputs */

const zh_methods_limit_sources = /** @type {(inputs: Methods_Limit_SourcesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`条例的文本读自转载页，2024 年条例的相关条文没有见到；表里逐条注明可信度。`)
};

const en_methods_limit_sources = /** @type {(inputs: Methods_Limit_SourcesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regulations were read on reprint pages, and the articles of the 2024 text were not seen; the table gives the confidence of each line.`)
};

/**
* | output |
* | --- |
* | "The Regulations were read on reprint pages, and the articles of the 2024 text were not seen; the table gives the confidence of each line." |
*
* @param {Methods_Limit_SourcesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_limit_sources = /** @type {((inputs?: Methods_Limit_SourcesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Limit_SourcesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_limit_sources(inputs)
	return zh_methods_limit_sources(inputs)
});