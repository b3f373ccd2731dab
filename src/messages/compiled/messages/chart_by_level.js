/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_By_LevelInputs */

const zh_chart_by_level = /** @type {(inputs: Chart_By_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按层级`)
};

const en_chart_by_level = /** @type {(inputs: Chart_By_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By level`)
};

/**
* | output |
* | --- |
* | "By level" |
*
* @param {Chart_By_LevelInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_by_level = /** @type {((inputs?: Chart_By_LevelInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_By_LevelInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_by_level(inputs)
	return zh_chart_by_level(inputs)
});