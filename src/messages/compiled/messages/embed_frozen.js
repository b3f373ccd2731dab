/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Embed_FrozenInputs */

const zh_embed_frozen = /** @type {(inputs: Embed_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`本图停在这一版，不随数据更新。`)
};

const en_embed_frozen = /** @type {(inputs: Embed_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This chart keeps that version.`)
};

/**
* | output |
* | --- |
* | "This chart keeps that version." |
*
* @param {Embed_FrozenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_frozen = /** @type {((inputs?: Embed_FrozenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_FrozenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_frozen(inputs)
	return zh_embed_frozen(inputs)
});