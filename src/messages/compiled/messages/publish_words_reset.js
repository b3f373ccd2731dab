/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Words_ResetInputs */

const zh_publish_words_reset = /** @type {(inputs: Publish_Words_ResetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`恢复原文`)
};

const en_publish_words_reset = /** @type {(inputs: Publish_Words_ResetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the original`)
};

/**
* | output |
* | --- |
* | "Back to the original" |
*
* @param {Publish_Words_ResetInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_words_reset = /** @type {((inputs?: Publish_Words_ResetInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Words_ResetInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_words_reset(inputs)
	return zh_publish_words_reset(inputs)
});