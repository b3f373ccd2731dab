/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ chart: NonNullable<unknown> }} Link_FromInputs */

const zh_link_from = /** @type {(inputs: Link_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`；选自“${i?.chart}”图，那张图不缩小`)
};

const en_link_from = /** @type {(inputs: Link_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`; picked in ${i?.chart}, which stays whole`)
};

/**
* | output |
* | --- |
* | "; picked in {chart}, which stays whole" |
*
* @param {Link_FromInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_from = /** @type {((inputs: Link_FromInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_FromInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_from(inputs)
	return zh_link_from(inputs)
});