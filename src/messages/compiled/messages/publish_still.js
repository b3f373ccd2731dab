/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_StillInputs */

const zh_publish_still = /** @type {(inputs: Publish_StillInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只看不点`)
};

const en_publish_still = /** @type {(inputs: Publish_StillInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing to press`)
};

/**
* | output |
* | --- |
* | "nothing to press" |
*
* @param {Publish_StillInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_still = /** @type {((inputs?: Publish_StillInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_StillInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_still(inputs)
	return zh_publish_still(inputs)
});