/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_DefinitionsInputs */

const zh_methods_definitions = /** @type {(inputs: Methods_DefinitionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`指标定义`)
};

const en_methods_definitions = /** @type {(inputs: Methods_DefinitionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Definitions`)
};

/**
* | output |
* | --- |
* | "Definitions" |
*
* @param {Methods_DefinitionsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_definitions = /** @type {((inputs?: Methods_DefinitionsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_DefinitionsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_definitions(inputs)
	return zh_methods_definitions(inputs)
});