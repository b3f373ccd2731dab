/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_DefinitionInputs */

const zh_chart_definition = /** @type {(inputs: Chart_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`口径`)
};

const en_chart_definition = /** @type {(inputs: Chart_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Definition`)
};

/**
* | output |
* | --- |
* | "Definition" |
*
* @param {Chart_DefinitionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_definition = /** @type {((inputs?: Chart_DefinitionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_DefinitionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_definition(inputs)
	return zh_chart_definition(inputs)
});