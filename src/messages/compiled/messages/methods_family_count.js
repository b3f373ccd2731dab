/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Family_CountInputs */

const zh_methods_family_count = /** @type {(inputs: Methods_Family_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数量`)
};

const en_methods_family_count = /** @type {(inputs: Methods_Family_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counts`)
};

/**
* | output |
* | --- |
* | "Counts" |
*
* @param {Methods_Family_CountInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_family_count = /** @type {((inputs?: Methods_Family_CountInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Family_CountInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_family_count(inputs)
	return zh_methods_family_count(inputs)
});