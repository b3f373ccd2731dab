/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} How_ReadInputs */

const zh_how_read = /** @type {(inputs: How_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎样读出来的`)
};

const en_how_read = /** @type {(inputs: How_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it was read`)
};

/**
* | output |
* | --- |
* | "How it was read" |
*
* @param {How_ReadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const how_read = /** @type {((inputs?: How_ReadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<How_ReadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_how_read(inputs)
	return zh_how_read(inputs)
});