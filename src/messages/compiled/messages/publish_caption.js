/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_CaptionInputs */

const zh_publish_caption = /** @type {(inputs: Publish_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图注`)
};

const en_publish_caption = /** @type {(inputs: Publish_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Caption`)
};

/**
* | output |
* | --- |
* | "Caption" |
*
* @param {Publish_CaptionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_caption = /** @type {((inputs?: Publish_CaptionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_CaptionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_caption(inputs)
	return zh_publish_caption(inputs)
});