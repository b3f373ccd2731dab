/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_BegunInputs */

const zh_picture_begun = /** @type {(inputs: Picture_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图为节选，全图见网页。`)
};

const en_picture_begun = /** @type {(inputs: Picture_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is the beginning of the chart; the rest is on its page.`)
};

/**
* | output |
* | --- |
* | "This is the beginning of the chart; the rest is on its page." |
*
* @param {Picture_BegunInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_begun = /** @type {((inputs?: Picture_BegunInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_BegunInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_begun(inputs)
	return zh_picture_begun(inputs)
});