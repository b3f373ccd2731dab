/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ start: NonNullable<unknown>, end: NonNullable<unknown> }} Offsets_OfInputs */

const zh_offsets_of = /** @type {(inputs: Offsets_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`第 ${i?.start}–${i?.end} 个字符（UTF-16）`)
};

const en_offsets_of = /** @type {(inputs: Offsets_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`characters ${i?.start}–${i?.end} (UTF-16)`)
};

/**
* | output |
* | --- |
* | "characters {start}–{end} (UTF-16)" |
*
* @param {Offsets_OfInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const offsets_of = /** @type {((inputs: Offsets_OfInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offsets_OfInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offsets_of(inputs)
	return zh_offsets_of(inputs)
});