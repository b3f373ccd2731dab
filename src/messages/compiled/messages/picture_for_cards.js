/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_For_CardsInputs */

const zh_picture_for_cards = /** @type {(inputs: Picture_For_CardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`社交卡片`)
};

const en_picture_for_cards = /** @type {(inputs: Picture_For_CardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Social cards`)
};

/**
* | output |
* | --- |
* | "Social cards" |
*
* @param {Picture_For_CardsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_for_cards = /** @type {((inputs?: Picture_For_CardsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_For_CardsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_for_cards(inputs)
	return zh_picture_for_cards(inputs)
});