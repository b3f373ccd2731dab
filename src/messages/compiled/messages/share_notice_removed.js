/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zone: NonNullable<unknown>, n: NonNullable<unknown> }} Share_Notice_RemovedInputs */

const zh_share_notice_removed = /** @type {(inputs: Share_Notice_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`撤去${i?.zone}的通报，${i?.n} 个数据`)
};

const en_share_notice_removed = /** @type {(inputs: Share_Notice_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Notice withdrawn, ${i?.zone}: ${i?.n} figures`)
};

/**
* | output |
* | --- |
* | "Notice withdrawn, {zone}: {n} figures" |
*
* @param {Share_Notice_RemovedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_notice_removed = /** @type {((inputs: Share_Notice_RemovedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_Notice_RemovedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_notice_removed(inputs)
	return zh_share_notice_removed(inputs)
});