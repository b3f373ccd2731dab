/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Never_AddedInputs */

const zh_methods_never_added = /** @type {(inputs: Methods_Never_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不可相加：`)
};

const en_methods_never_added = /** @type {(inputs: Methods_Never_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never added:`)
};

/**
* | output |
* | --- |
* | "Never added:" |
*
* @param {Methods_Never_AddedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_never_added = /** @type {((inputs?: Methods_Never_AddedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Never_AddedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_never_added(inputs)
	return zh_methods_never_added(inputs)
});