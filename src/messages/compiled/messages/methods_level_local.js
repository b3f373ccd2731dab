/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Level_LocalInputs */

const zh_methods_level_local = /** @type {(inputs: Methods_Level_LocalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`地方`)
};

const en_methods_level_local = /** @type {(inputs: Methods_Level_LocalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`local`)
};

/**
* | output |
* | --- |
* | "local" |
*
* @param {Methods_Level_LocalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_level_local = /** @type {((inputs?: Methods_Level_LocalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Level_LocalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_level_local(inputs)
	return zh_methods_level_local(inputs)
});