/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ shown: NonNullable<unknown>, total: NonNullable<unknown> }} ShowingInputs */

const zh_showing = /** @type {(inputs: ShowingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`现有 ${i?.shown} / ${i?.total} 份通报`)
};

const en_showing = /** @type {(inputs: ShowingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.shown} of ${i?.total} notices shown`)
};

/**
* | output |
* | --- |
* | "{shown} of {total} notices shown" |
*
* @param {ShowingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const showing = /** @type {((inputs: ShowingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<ShowingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_showing(inputs)
	return zh_showing(inputs)
});