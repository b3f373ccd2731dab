/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_SameInputs */

const zh_methods_read_same = /** @type {(inputs: Methods_Read_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`全程是固定的规则和词表：同样的文字，总读出同样的结果。`)
};

const en_methods_read_same = /** @type {(inputs: Methods_Read_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All of it is fixed rules and word lists: the same text always gives the same result.`)
};

/**
* | output |
* | --- |
* | "All of it is fixed rules and word lists: the same text always gives the same result." |
*
* @param {Methods_Read_SameInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_same = /** @type {((inputs?: Methods_Read_SameInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_SameInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_same(inputs)
	return zh_methods_read_same(inputs)
});