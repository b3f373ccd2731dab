/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_GroupsInputs */

const zh_methods_quality_groups = /** @type {(inputs: Methods_Quality_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每类数字的得分`)
};

const en_methods_quality_groups = /** @type {(inputs: Methods_Quality_GroupsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scores of each kind of figure`)
};

/**
* | output |
* | --- |
* | "Scores of each kind of figure" |
*
* @param {Methods_Quality_GroupsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_groups = /** @type {((inputs?: Methods_Quality_GroupsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_GroupsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_groups(inputs)
	return zh_methods_quality_groups(inputs)
});