/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, n: NonNullable<unknown> }} Share_Notice_AddedInputs */

const zh_share_notice_added = /** @type {(inputs: Share_Notice_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`新收${i?.zone}的通报，${i?.n} 个数据`)
};

const en_share_notice_added = /** @type {(inputs: Share_Notice_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New notice, ${i?.zone}: ${i?.n} figures`)
};

/**
* | output |
* | --- |
* | "New notice, {zone}: {n} figures" |
*
* @param {Share_Notice_AddedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_notice_added = /** @type {((inputs: Share_Notice_AddedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_Notice_AddedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_notice_added(inputs)
	return zh_share_notice_added(inputs)
});