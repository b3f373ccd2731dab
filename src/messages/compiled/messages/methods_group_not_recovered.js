/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_Not_RecoveredInputs */

const zh_methods_group_not_recovered = /** @type {(inputs: Methods_Group_Not_RecoveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不算追回的钱`)
};

const en_methods_group_not_recovered = /** @type {(inputs: Methods_Group_Not_RecoveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Money that is not recovered`)
};

/**
* | output |
* | --- |
* | "Money that is not recovered" |
*
* @param {Methods_Group_Not_RecoveredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_not_recovered = /** @type {((inputs?: Methods_Group_Not_RecoveredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_Not_RecoveredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_not_recovered(inputs)
	return zh_methods_group_not_recovered(inputs)
});