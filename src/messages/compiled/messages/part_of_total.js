/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Part_Of_TotalInputs */

const zh_part_of_total = /** @type {(inputs: Part_Of_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`是总数的一部分`)
};

const en_part_of_total = /** @type {(inputs: Part_Of_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`part of a total`)
};

/**
* | output |
* | --- |
* | "part of a total" |
*
* @param {Part_Of_TotalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const part_of_total = /** @type {((inputs?: Part_Of_TotalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Part_Of_TotalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_part_of_total(inputs)
	return zh_part_of_total(inputs)
});