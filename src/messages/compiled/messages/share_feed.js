/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Share_FeedInputs */

const zh_share_feed = /** @type {(inputs: Share_FeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照：数据版本`)
};

const en_share_feed = /** @type {(inputs: Share_FeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duizhao: versions of the data`)
};

/**
* | output |
* | --- |
* | "Duizhao: versions of the data" |
*
* @param {Share_FeedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_feed = /** @type {((inputs?: Share_FeedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_FeedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_feed(inputs)
	return zh_share_feed(inputs)
});