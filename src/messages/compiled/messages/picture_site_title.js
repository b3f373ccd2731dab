/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_Site_TitleInputs */

const zh_picture_site_title = /** @type {(inputs: Picture_Site_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改通报里的数字，逐字查回原文`)
};

const en_picture_site_title = /** @type {(inputs: Picture_Site_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures of rectification notices, each traced to its phrase`)
};

/**
* | output |
* | --- |
* | "The figures of rectification notices, each traced to its phrase" |
*
* @param {Picture_Site_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_site_title = /** @type {((inputs?: Picture_Site_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_Site_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_site_title(inputs)
	return zh_picture_site_title(inputs)
});