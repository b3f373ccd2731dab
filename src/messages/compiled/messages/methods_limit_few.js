/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Methods_Limit_FewInputs */

const zh_methods_limit_few = /** @type {(inputs: Methods_Limit_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`本站只有 ${i?.n} 份通报，看得出做法，看不出规律。`)
};

const en_methods_limit_few = /** @type {(inputs: Methods_Limit_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There are only ${i?.n} notices here: they show practice, not patterns.`)
};

/**
* | output |
* | --- |
* | "There are only {n} notices here: they show practice, not patterns." |
*
* @param {Methods_Limit_FewInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_limit_few = /** @type {((inputs: Methods_Limit_FewInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Limit_FewInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_limit_few(inputs)
	return zh_methods_limit_few(inputs)
});