/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ key: NonNullable<unknown> }} Data_RefersInputs */

const zh_data_refers = /** @type {(inputs: Data_RefersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`取自 ${i?.key}`)
};

const en_data_refers = /** @type {(inputs: Data_RefersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.key}`)
};

/**
* | output |
* | --- |
* | "From {key}" |
*
* @param {Data_RefersInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_refers = /** @type {((inputs: Data_RefersInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_RefersInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_refers(inputs)
	return zh_data_refers(inputs)
});