/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, n: NonNullable<unknown> }} Link_OnlyInputs */

const zh_link_only = /** @type {(inputs: Link_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`只看${i?.name}（${i?.n} 份）`)
};

const en_link_only = /** @type {(inputs: Link_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.name} (${i?.n})`)
};

/**
* | output |
* | --- |
* | "Only {name} ({n})" |
*
* @param {Link_OnlyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_only = /** @type {((inputs: Link_OnlyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_OnlyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_only(inputs)
	return zh_link_only(inputs)
});