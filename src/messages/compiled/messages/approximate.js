/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} ApproximateInputs */

const zh_approximate = /** @type {(inputs: ApproximateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`约数`)
};

const en_approximate = /** @type {(inputs: ApproximateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approximate`)
};

/**
* | output |
* | --- |
* | "Approximate" |
*
* @param {ApproximateInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const approximate = /** @type {((inputs?: ApproximateInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<ApproximateInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_approximate(inputs)
	return zh_approximate(inputs)
});