/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_SummaryInputs */

const zh_mix_summary = /** @type {(inputs: Mix_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`口径`)
};

const en_mix_summary = /** @type {(inputs: Mix_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is set beside what`)
};

/**
* | output |
* | --- |
* | "What is set beside what" |
*
* @param {Mix_SummaryInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_summary = /** @type {((inputs?: Mix_SummaryInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_SummaryInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_summary(inputs)
	return zh_mix_summary(inputs)
});