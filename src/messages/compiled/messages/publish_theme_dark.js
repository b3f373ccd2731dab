/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Theme_DarkInputs */

const zh_publish_theme_dark = /** @type {(inputs: Publish_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`深色`)
};

const en_publish_theme_dark = /** @type {(inputs: Publish_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dark`)
};

/**
* | output |
* | --- |
* | "dark" |
*
* @param {Publish_Theme_DarkInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_theme_dark = /** @type {((inputs?: Publish_Theme_DarkInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Theme_DarkInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_theme_dark(inputs)
	return zh_publish_theme_dark(inputs)
});