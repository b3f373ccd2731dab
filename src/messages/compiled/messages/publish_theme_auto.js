/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Theme_AutoInputs */

const zh_publish_theme_auto = /** @type {(inputs: Publish_Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`随读者`)
};

const en_publish_theme_auto = /** @type {(inputs: Publish_Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the reader’s`)
};

/**
* | output |
* | --- |
* | "the reader’s" |
*
* @param {Publish_Theme_AutoInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_theme_auto = /** @type {((inputs?: Publish_Theme_AutoInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Theme_AutoInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_theme_auto(inputs)
	return zh_publish_theme_auto(inputs)
});