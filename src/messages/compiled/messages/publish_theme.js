/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_ThemeInputs */

const zh_publish_theme = /** @type {(inputs: Publish_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`底色`)
};

const en_publish_theme = /** @type {(inputs: Publish_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scheme`)
};

/**
* | output |
* | --- |
* | "Scheme" |
*
* @param {Publish_ThemeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_theme = /** @type {((inputs?: Publish_ThemeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_ThemeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_theme(inputs)
	return zh_publish_theme(inputs)
});