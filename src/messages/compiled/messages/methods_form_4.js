/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Form_4Inputs */

const zh_methods_form_4 = /** @type {(inputs: Methods_Form_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`第四种：严重违纪涉嫌犯罪，追究刑事责任（极少数）`)
};

const en_methods_form_4 = /** @type {(inputs: Methods_Form_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fourth: serious violations suspected of crime (very few)`)
};

/**
* | output |
* | --- |
* | "Fourth: serious violations suspected of crime (very few)" |
*
* @param {Methods_Form_4Inputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_form_4 = /** @type {((inputs?: Methods_Form_4Inputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Form_4Inputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_form_4(inputs)
	return zh_methods_form_4(inputs)
});