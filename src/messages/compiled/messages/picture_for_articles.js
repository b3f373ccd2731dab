/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_For_ArticlesInputs */

const zh_picture_for_articles = /** @type {(inputs: Picture_For_ArticlesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`公众号长图（带二维码）`)
};

const en_picture_for_articles = /** @type {(inputs: Picture_For_ArticlesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Long, with QR code`)
};

/**
* | output |
* | --- |
* | "Long, with QR code" |
*
* @param {Picture_For_ArticlesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_for_articles = /** @type {((inputs?: Picture_For_ArticlesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_For_ArticlesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_for_articles(inputs)
	return zh_picture_for_articles(inputs)
});