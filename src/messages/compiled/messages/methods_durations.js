/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_DurationsInputs */

const zh_methods_durations = /** @type {(inputs: Methods_DurationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`天数怎样算`)
};

const en_methods_durations = /** @type {(inputs: Methods_DurationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How days are computed`)
};

/**
* | output |
* | --- |
* | "How days are computed" |
*
* @param {Methods_DurationsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_durations = /** @type {((inputs?: Methods_DurationsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_DurationsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_durations(inputs)
	return zh_methods_durations(inputs)
});