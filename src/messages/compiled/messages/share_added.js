/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, label: NonNullable<unknown>, to: NonNullable<unknown> }} Share_AddedInputs */

const zh_share_added = /** @type {(inputs: Share_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}，${i?.label}：新读出 ${i?.to}`)
};

const en_share_added = /** @type {(inputs: Share_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}, ${i?.label}: ${i?.to}, newly read`)
};

/**
* | output |
* | --- |
* | "{zone}, {label}: {to}, newly read" |
*
* @param {Share_AddedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_added = /** @type {((inputs: Share_AddedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_AddedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_added(inputs)
	return zh_share_added(inputs)
});