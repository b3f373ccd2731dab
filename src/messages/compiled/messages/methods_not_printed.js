/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ total: NonNullable<unknown> }} Methods_Not_PrintedInputs */

const zh_methods_not_printed = /** @type {(inputs: Methods_Not_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.total} 份通报中未见`)
};

const en_methods_not_printed = /** @type {(inputs: Methods_Not_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`found in none of ${i?.total} notices`)
};

/**
* | output |
* | --- |
* | "found in none of {total} notices" |
*
* @param {Methods_Not_PrintedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_not_printed = /** @type {((inputs: Methods_Not_PrintedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Not_PrintedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_not_printed(inputs)
	return zh_methods_not_printed(inputs)
});