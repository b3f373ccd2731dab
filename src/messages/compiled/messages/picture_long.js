/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_LongInputs */

const zh_picture_long = /** @type {(inputs: Picture_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PNG 宽 1080`)
};

const en_picture_long = /** @type {(inputs: Picture_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PNG 1080 wide`)
};

/**
* | output |
* | --- |
* | "PNG 1080 wide" |
*
* @param {Picture_LongInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_long = /** @type {((inputs?: Picture_LongInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_LongInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_long(inputs)
	return zh_picture_long(inputs)
});