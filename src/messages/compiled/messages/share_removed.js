/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, label: NonNullable<unknown>, from: NonNullable<unknown> }} Share_RemovedInputs */

const zh_share_removed = /** @type {(inputs: Share_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}，${i?.label}：撤去 ${i?.from}`)
};

const en_share_removed = /** @type {(inputs: Share_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}, ${i?.label}: ${i?.from}, withdrawn`)
};

/**
* | output |
* | --- |
* | "{zone}, {label}: {from}, withdrawn" |
*
* @param {Share_RemovedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_removed = /** @type {((inputs: Share_RemovedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_RemovedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_removed(inputs)
	return zh_share_removed(inputs)
});