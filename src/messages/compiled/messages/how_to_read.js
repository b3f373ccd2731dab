/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} How_To_ReadInputs */

const zh_how_to_read = /** @type {(inputs: How_To_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`口径与局限`)
};

const en_how_to_read = /** @type {(inputs: How_To_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to read this`)
};

/**
* | output |
* | --- |
* | "How to read this" |
*
* @param {How_To_ReadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const how_to_read = /** @type {((inputs?: How_To_ReadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<How_To_ReadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_how_to_read(inputs)
	return zh_how_to_read(inputs)
});