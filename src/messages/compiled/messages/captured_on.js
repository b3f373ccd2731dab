/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Captured_OnInputs */

const zh_captured_on = /** @type {(inputs: Captured_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date}留存`)
};

const en_captured_on = /** @type {(inputs: Captured_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`captured ${i?.date}`)
};

/**
* | output |
* | --- |
* | "captured {date}" |
*
* @param {Captured_OnInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const captured_on = /** @type {((inputs: Captured_OnInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Captured_OnInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_captured_on(inputs)
	return zh_captured_on(inputs)
});