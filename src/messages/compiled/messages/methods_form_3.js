/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Form_3Inputs */

const zh_methods_form_3 = /** @type {(inputs: Methods_Form_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`第三种：党纪重处分、重大职务调整（少数）`)
};

const en_methods_form_3 = /** @type {(inputs: Methods_Form_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Third: heavy Party sanctions, major adjustment of post (a minority)`)
};

/**
* | output |
* | --- |
* | "Third: heavy Party sanctions, major adjustment of post (a minority)" |
*
* @param {Methods_Form_3Inputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_form_3 = /** @type {((inputs?: Methods_Form_3Inputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Form_3Inputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_form_3(inputs)
	return zh_methods_form_3(inputs)
});