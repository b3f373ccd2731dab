/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ total: NonNullable<unknown>, kept: NonNullable<unknown> }} Link_CountsInputs */

const zh_link_counts = /** @type {(inputs: Link_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`：${i?.total} 份中 ${i?.kept} 份`)
};

const en_link_counts = /** @type {(inputs: Link_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`: ${i?.kept} of ${i?.total}`)
};

/**
* | output |
* | --- |
* | ": {kept} of {total}" |
*
* @param {Link_CountsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_counts = /** @type {((inputs: Link_CountsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_CountsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_counts(inputs)
	return zh_link_counts(inputs)
});