/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_By_KindInputs */

const zh_chart_by_kind = /** @type {(inputs: Chart_By_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按巡视、巡察`)
};

const en_chart_by_kind = /** @type {(inputs: Chart_By_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By kind`)
};

/**
* | output |
* | --- |
* | "By kind" |
*
* @param {Chart_By_KindInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_by_kind = /** @type {((inputs?: Chart_By_KindInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_By_KindInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_by_kind(inputs)
	return zh_chart_by_kind(inputs)
});