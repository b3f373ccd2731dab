/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_MethodsInputs */

const zh_nav_methods = /** @type {(inputs: Nav_MethodsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`方法`)
};

const en_nav_methods = /** @type {(inputs: Nav_MethodsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Methods`)
};

/**
* | output |
* | --- |
* | "Methods" |
*
* @param {Nav_MethodsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_methods = /** @type {((inputs?: Nav_MethodsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_MethodsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_methods(inputs)
	return zh_nav_methods(inputs)
});