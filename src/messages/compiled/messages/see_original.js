/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} See_OriginalInputs */

const zh_see_original = /** @type {(inputs: See_OriginalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最早发布的网页`)
};

const en_see_original = /** @type {(inputs: See_OriginalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First publication`)
};

/**
* | output |
* | --- |
* | "First publication" |
*
* @param {See_OriginalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const see_original = /** @type {((inputs?: See_OriginalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<See_OriginalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_see_original(inputs)
	return zh_see_original(inputs)
});