/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Link_KindInputs */

const zh_link_kind = /** @type {(inputs: Link_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`只看${i?.name}的通报`)
};

const en_link_kind = /** @type {(inputs: Link_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only notices of: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Only notices of: {name}" |
*
* @param {Link_KindInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_kind = /** @type {((inputs: Link_KindInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_KindInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_kind(inputs)
	return zh_link_kind(inputs)
});