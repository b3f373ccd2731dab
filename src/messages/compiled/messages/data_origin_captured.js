/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Data_Origin_CapturedInputs */

const zh_data_origin_captured = /** @type {(inputs: Data_Origin_CapturedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date} 保存`)
};

const en_data_origin_captured = /** @type {(inputs: Data_Origin_CapturedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`saved ${i?.date}`)
};

/**
* | output |
* | --- |
* | "saved {date}" |
*
* @param {Data_Origin_CapturedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_origin_captured = /** @type {((inputs: Data_Origin_CapturedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Origin_CapturedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_origin_captured(inputs)
	return zh_data_origin_captured(inputs)
});