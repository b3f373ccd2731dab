/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_PlanInputs */

const zh_methods_group_plan = /** @type {(inputs: Methods_Group_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改方案`)
};

const en_methods_group_plan = /** @type {(inputs: Methods_Group_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan`)
};

/**
* | output |
* | --- |
* | "Plan" |
*
* @param {Methods_Group_PlanInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_plan = /** @type {((inputs?: Methods_Group_PlanInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_PlanInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_plan(inputs)
	return zh_methods_group_plan(inputs)
});