/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Site_SubtitleInputs */

const zh_site_subtitle = /** @type {(inputs: Site_SubtitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duizhao`)
};

const en_site_subtitle = /** @type {(inputs: Site_SubtitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照`)
};

/**
* | output |
* | --- |
* | "整改对照" |
*
* @param {Site_SubtitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const site_subtitle = /** @type {((inputs?: Site_SubtitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Site_SubtitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_site_subtitle(inputs)
	return zh_site_subtitle(inputs)
});