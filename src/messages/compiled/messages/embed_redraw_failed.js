/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Embed_Redraw_FailedInputs */

const zh_embed_redraw_failed = /** @type {(inputs: Embed_Redraw_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没能按地址里的条件重画，这里画的是全部通报。`)
};

const en_embed_redraw_failed = /** @type {(inputs: Embed_Redraw_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The chart could not be drawn as the address asks; it shows all notices.`)
};

/**
* | output |
* | --- |
* | "The chart could not be drawn as the address asks; it shows all notices." |
*
* @param {Embed_Redraw_FailedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const embed_redraw_failed = /** @type {((inputs?: Embed_Redraw_FailedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Embed_Redraw_FailedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_redraw_failed(inputs)
	return zh_embed_redraw_failed(inputs)
});