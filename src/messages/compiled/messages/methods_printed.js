/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ total: NonNullable<unknown>, n: NonNullable<unknown>, facts: NonNullable<unknown> }} Methods_PrintedInputs */

const zh_methods_printed = /** @type {(inputs: Methods_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.total} 份通报中 ${i?.n} 份印有，共 ${i?.facts} 处`)
};

const en_methods_printed = /** @type {(inputs: Methods_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`printed in ${i?.n} of ${i?.total} notices (${i?.facts} in all)`)
};

/**
* | output |
* | --- |
* | "printed in {n} of {total} notices ({facts} in all)" |
*
* @param {Methods_PrintedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_printed = /** @type {((inputs: Methods_PrintedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_PrintedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_printed(inputs)
	return zh_methods_printed(inputs)
});