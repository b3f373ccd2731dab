/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Printed_TotalInputs */

const zh_printed_total = /** @type {(inputs: Printed_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原文所印`)
};

const en_printed_total = /** @type {(inputs: Printed_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`printed`)
};

/**
* | output |
* | --- |
* | "printed" |
*
* @param {Printed_TotalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const printed_total = /** @type {((inputs?: Printed_TotalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Printed_TotalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_printed_total(inputs)
	return zh_printed_total(inputs)
});