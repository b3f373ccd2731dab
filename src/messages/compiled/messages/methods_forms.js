/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_FormsInputs */

const zh_methods_forms = /** @type {(inputs: Methods_FormsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`四种形态`)
};

const en_methods_forms = /** @type {(inputs: Methods_FormsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The four forms`)
};

/**
* | output |
* | --- |
* | "The four forms" |
*
* @param {Methods_FormsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_forms = /** @type {((inputs?: Methods_FormsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_FormsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_forms(inputs)
	return zh_methods_forms(inputs)
});