/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Never_EmptyInputs */

const zh_data_never_empty = /** @type {(inputs: Data_Never_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不为空`)
};

const en_data_never_empty = /** @type {(inputs: Data_Never_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`never empty`)
};

/**
* | output |
* | --- |
* | "never empty" |
*
* @param {Data_Never_EmptyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_never_empty = /** @type {((inputs?: Data_Never_EmptyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Never_EmptyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_never_empty(inputs)
	return zh_data_never_empty(inputs)
});