/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ total: NonNullable<unknown>, shown: NonNullable<unknown> }} Too_ManyInputs */

const zh_too_many = /** @type {(inputs: Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`共 ${i?.total} 份通报，逐份画出的是最近反馈的 ${i?.shown} 份；中位数按全部计算。选一项可缩小范围。`)
};

const en_too_many = /** @type {(inputs: Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.total} notices; the ${i?.shown} told last are drawn one by one, medians are of all. Pick something to narrow them.`)
};

/**
* | output |
* | --- |
* | "{total} notices; the {shown} told last are drawn one by one, medians are of all. Pick something to narrow them." |
*
* @param {Too_ManyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const too_many = /** @type {((inputs: Too_ManyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Too_ManyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_too_many(inputs)
	return zh_too_many(inputs)
});