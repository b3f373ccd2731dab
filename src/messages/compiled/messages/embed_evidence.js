/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Embed_EvidenceInputs */

const zh_embed_evidence = /** @type {(inputs: Embed_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`逐个数看原文`)
};

const en_embed_evidence = /** @type {(inputs: Embed_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the phrase behind each figure`)
};

/**
* | output |
* | --- |
* | "See the phrase behind each figure" |
*
* @param {Embed_EvidenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_evidence = /** @type {((inputs?: Embed_EvidenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_EvidenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_evidence(inputs)
	return zh_embed_evidence(inputs)
});