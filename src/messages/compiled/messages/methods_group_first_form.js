/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_First_FormInputs */

const zh_methods_group_first_form = /** @type {(inputs: Methods_Group_First_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`批评教育类`)
};

const en_methods_group_first_form = /** @type {(inputs: Methods_Group_First_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Criticism and education`)
};

/**
* | output |
* | --- |
* | "Criticism and education" |
*
* @param {Methods_Group_First_FormInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_first_form = /** @type {((inputs?: Methods_Group_First_FormInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_First_FormInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_first_form(inputs)
	return zh_methods_group_first_form(inputs)
});