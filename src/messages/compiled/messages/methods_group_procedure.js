/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_ProcedureInputs */

const zh_methods_group_procedure = /** @type {(inputs: Methods_Group_ProcedureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`程序与移送`)
};

const en_methods_group_procedure = /** @type {(inputs: Methods_Group_ProcedureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Procedure and transfer`)
};

/**
* | output |
* | --- |
* | "Procedure and transfer" |
*
* @param {Methods_Group_ProcedureInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_procedure = /** @type {((inputs?: Methods_Group_ProcedureInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_ProcedureInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_procedure(inputs)
	return zh_methods_group_procedure(inputs)
});