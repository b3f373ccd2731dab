/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Preview_WidthInputs */

const zh_publish_preview_width = /** @type {(inputs: Publish_Preview_WidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`预览宽度`)
};

const en_publish_preview_width = /** @type {(inputs: Publish_Preview_WidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Width of the preview`)
};

/**
* | output |
* | --- |
* | "Width of the preview" |
*
* @param {Publish_Preview_WidthInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_preview_width = /** @type {((inputs?: Publish_Preview_WidthInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Preview_WidthInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_preview_width(inputs)
	return zh_publish_preview_width(inputs)
});