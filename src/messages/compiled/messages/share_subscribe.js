/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Share_SubscribeInputs */

const zh_share_subscribe = /** @type {(inputs: Share_SubscribeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`订阅数据版本（Atom）`)
};

const en_share_subscribe = /** @type {(inputs: Share_SubscribeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Subscribe to versions of the data (Atom)`)
};

/**
* | output |
* | --- |
* | "Subscribe to versions of the data (Atom)" |
*
* @param {Share_SubscribeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_subscribe = /** @type {((inputs?: Share_SubscribeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_SubscribeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_subscribe(inputs)
	return zh_share_subscribe(inputs)
});