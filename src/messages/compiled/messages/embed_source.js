/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown>, date: NonNullable<unknown> }} Embed_SourceInputs */

const zh_embed_source = /** @type {(inputs: Embed_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`来源：整改对照，数据 ${i?.version} 版（${i?.date}）。`)
};

const en_embed_source = /** @type {(inputs: Embed_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Source: Duizhao, data version ${i?.version} of ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "Source: Duizhao, data version {version} of {date}." |
*
* @param {Embed_SourceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_source = /** @type {((inputs: Embed_SourceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_SourceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_source(inputs)
	return zh_embed_source(inputs)
});