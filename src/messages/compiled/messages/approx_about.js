/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Approx_AboutInputs */

const zh_approx_about = /** @type {(inputs: Approx_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`约数`)
};

const en_approx_about = /** @type {(inputs: Approx_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`about`)
};

/**
* | output |
* | --- |
* | "about" |
*
* @param {Approx_AboutInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const approx_about = /** @type {((inputs?: Approx_AboutInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Approx_AboutInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_approx_about(inputs)
	return zh_approx_about(inputs)
});