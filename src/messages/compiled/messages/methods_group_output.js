/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_OutputInputs */

const zh_methods_group_output = /** @type {(inputs: Methods_Group_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改成果`)
};

const en_methods_group_output = /** @type {(inputs: Methods_Group_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Output`)
};

/**
* | output |
* | --- |
* | "Output" |
*
* @param {Methods_Group_OutputInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_output = /** @type {((inputs?: Methods_Group_OutputInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_OutputInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_output(inputs)
	return zh_methods_group_output(inputs)
});