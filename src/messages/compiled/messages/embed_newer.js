/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Embed_NewerInputs */

const zh_embed_newer = /** @type {(inputs: Embed_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已有较新的数据，看新图`)
};

const en_embed_newer = /** @type {(inputs: Embed_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are newer data: see the chart`)
};

/**
* | output |
* | --- |
* | "There are newer data: see the chart" |
*
* @param {Embed_NewerInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_newer = /** @type {((inputs?: Embed_NewerInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_NewerInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_newer(inputs)
	return zh_embed_newer(inputs)
});