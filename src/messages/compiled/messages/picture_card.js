/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_CardInputs */

const zh_picture_card = /** @type {(inputs: Picture_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PNG 1200×630`)
};

const en_picture_card = /** @type {(inputs: Picture_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PNG 1200×630`)
};

/**
* | output |
* | --- |
* | "PNG 1200×630" |
*
* @param {Picture_CardInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_card = /** @type {((inputs?: Picture_CardInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_CardInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_card(inputs)
	return zh_picture_card(inputs)
});