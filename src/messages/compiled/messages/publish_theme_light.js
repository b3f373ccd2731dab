/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Theme_LightInputs */

const zh_publish_theme_light = /** @type {(inputs: Publish_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`浅色`)
};

const en_publish_theme_light = /** @type {(inputs: Publish_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`light`)
};

/**
* | output |
* | --- |
* | "light" |
*
* @param {Publish_Theme_LightInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_theme_light = /** @type {((inputs?: Publish_Theme_LightInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Theme_LightInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_theme_light(inputs)
	return zh_publish_theme_light(inputs)
});