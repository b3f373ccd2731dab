/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Link_ZoneInputs */

const zh_link_zone = /** @type {(inputs: Link_ZoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`只看${i?.name}的通报`)
};

const en_link_zone = /** @type {(inputs: Link_ZoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only the notice of ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Only the notice of {name}" |
*
* @param {Link_ZoneInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_zone = /** @type {((inputs: Link_ZoneInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_ZoneInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_zone(inputs)
	return zh_link_zone(inputs)
});