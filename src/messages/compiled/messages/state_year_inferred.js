/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} State_Year_InferredInputs */

const zh_state_year_inferred = /** @type {(inputs: State_Year_InferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`年份系推断`)
};

const en_state_year_inferred = /** @type {(inputs: State_Year_InferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`year inferred`)
};

/**
* | output |
* | --- |
* | "year inferred" |
*
* @param {State_Year_InferredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const state_year_inferred = /** @type {((inputs?: State_Year_InferredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<State_Year_InferredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_state_year_inferred(inputs)
	return zh_state_year_inferred(inputs)
});