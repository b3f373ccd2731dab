/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_CluesInputs */

const zh_methods_group_clues = /** @type {(inputs: Methods_Group_CluesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`信访、线索与案件`)
};

const en_methods_group_clues = /** @type {(inputs: Methods_Group_CluesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Petitions, clues and cases`)
};

/**
* | output |
* | --- |
* | "Petitions, clues and cases" |
*
* @param {Methods_Group_CluesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_clues = /** @type {((inputs?: Methods_Group_CluesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_CluesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_clues(inputs)
	return zh_methods_group_clues(inputs)
});