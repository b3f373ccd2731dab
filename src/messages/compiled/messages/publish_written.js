/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_WrittenInputs */

const zh_publish_written = /** @type {(inputs: Publish_WrittenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图注、提醒也写在图下`)
};

const en_publish_written = /** @type {(inputs: Publish_WrittenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`finding, caption and caveat beneath it too`)
};

/**
* | output |
* | --- |
* | "finding, caption and caveat beneath it too" |
*
* @param {Publish_WrittenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_written = /** @type {((inputs?: Publish_WrittenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_WrittenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_written(inputs)
	return zh_publish_written(inputs)
});