/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_NoscriptInputs */

const zh_publish_noscript = /** @type {(inputs: Publish_NoscriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有脚本时的链接`)
};

const en_publish_noscript = /** @type {(inputs: Publish_NoscriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link where no script runs`)
};

/**
* | output |
* | --- |
* | "Link where no script runs" |
*
* @param {Publish_NoscriptInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_noscript = /** @type {((inputs?: Publish_NoscriptInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_NoscriptInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_noscript(inputs)
	return zh_publish_noscript(inputs)
});