/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Methods_Quality_UnlabelledInputs */

const zh_methods_quality_unlabelled = /** @type {(inputs: Methods_Quality_UnlabelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`这些指标在各组里没有出现过，没有得分：${i?.names}。`)
};

const en_methods_quality_unlabelled = /** @type {(inputs: Methods_Quality_UnlabelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These figures occur in none of the sets and have no score: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "These figures occur in none of the sets and have no score: {names}." |
*
* @param {Methods_Quality_UnlabelledInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_unlabelled = /** @type {((inputs: Methods_Quality_UnlabelledInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_UnlabelledInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_unlabelled(inputs)
	return zh_methods_quality_unlabelled(inputs)
});