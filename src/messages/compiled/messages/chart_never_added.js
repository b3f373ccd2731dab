/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Never_AddedInputs */

const zh_chart_never_added = /** @type {(inputs: Chart_Never_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不相加、不混比的`)
};

const en_chart_never_added = /** @type {(inputs: Chart_Never_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never added or mixed`)
};

/**
* | output |
* | --- |
* | "Never added or mixed" |
*
* @param {Chart_Never_AddedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_never_added = /** @type {((inputs?: Chart_Never_AddedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Never_AddedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_never_added(inputs)
	return zh_chart_never_added(inputs)
});