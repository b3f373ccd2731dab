/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, label: NonNullable<unknown>, from: NonNullable<unknown>, to: NonNullable<unknown> }} Share_ValueInputs */

const zh_share_value = /** @type {(inputs: Share_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}，${i?.label}：${i?.from} → ${i?.to}`)
};

const en_share_value = /** @type {(inputs: Share_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.zone}, ${i?.label}: ${i?.from} → ${i?.to}`)
};

/**
* | output |
* | --- |
* | "{zone}, {label}: {from} → {to}" |
*
* @param {Share_ValueInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_value = /** @type {((inputs: Share_ValueInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_ValueInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_value(inputs)
	return zh_share_value(inputs)
});