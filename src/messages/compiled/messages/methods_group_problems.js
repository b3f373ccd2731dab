/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_ProblemsInputs */

const zh_methods_group_problems = /** @type {(inputs: Methods_Group_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`反馈的问题`)
};

const en_methods_group_problems = /** @type {(inputs: Methods_Group_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Problems fed back`)
};

/**
* | output |
* | --- |
* | "Problems fed back" |
*
* @param {Methods_Group_ProblemsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_problems = /** @type {((inputs?: Methods_Group_ProblemsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_ProblemsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_problems(inputs)
	return zh_methods_group_problems(inputs)
});