/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_State_InferredInputs */

const zh_methods_state_inferred = /** @type {(inputs: Methods_State_InferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`日期的年份没有印，由前后文推出：跨了年的，或取自别句、落款的。`)
};

const en_methods_state_inferred = /** @type {(inputs: Methods_State_InferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The year of a date is not printed but follows from the context: it rolled over, or was taken from another sentence or the signature.`)
};

/**
* | output |
* | --- |
* | "The year of a date is not printed but follows from the context: it rolled over, or was taken from another sentence or the signature." |
*
* @param {Methods_State_InferredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_state_inferred = /** @type {((inputs?: Methods_State_InferredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_State_InferredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_state_inferred(inputs)
	return zh_methods_state_inferred(inputs)
});