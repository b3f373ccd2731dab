/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_WordsInputs */

const zh_publish_words = /** @type {(inputs: Publish_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图注`)
};

const en_publish_words = /** @type {(inputs: Publish_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Words beneath it`)
};

/**
* | output |
* | --- |
* | "Words beneath it" |
*
* @param {Publish_WordsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_words = /** @type {((inputs?: Publish_WordsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_WordsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_words(inputs)
	return zh_publish_words(inputs)
});