/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Share_Feed_AuthorInputs */

const zh_share_feed_author = /** @type {(inputs: Share_Feed_AuthorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照`)
};

const en_share_feed_author = /** @type {(inputs: Share_Feed_AuthorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duizhao`)
};

/**
* | output |
* | --- |
* | "Duizhao" |
*
* @param {Share_Feed_AuthorInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_feed_author = /** @type {((inputs?: Share_Feed_AuthorInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_Feed_AuthorInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_feed_author(inputs)
	return zh_share_feed_author(inputs)
});