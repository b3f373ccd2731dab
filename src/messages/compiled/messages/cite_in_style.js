/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Cite_In_StyleInputs */

const zh_cite_in_style = /** @type {(inputs: Cite_In_StyleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} 格式`)
};

const en_cite_in_style = /** @type {(inputs: Cite_In_StyleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name}" |
*
* @param {Cite_In_StyleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite_in_style = /** @type {((inputs: Cite_In_StyleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cite_In_StyleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite_in_style(inputs)
	return zh_cite_in_style(inputs)
});