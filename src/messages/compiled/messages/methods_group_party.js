/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_PartyInputs */

const zh_methods_group_party = /** @type {(inputs: Methods_Group_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`党纪处分`)
};

const en_methods_group_party = /** @type {(inputs: Methods_Group_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Party sanctions`)
};

/**
* | output |
* | --- |
* | "Party sanctions" |
*
* @param {Methods_Group_PartyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_party = /** @type {((inputs?: Methods_Group_PartyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_PartyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_party(inputs)
	return zh_methods_group_party(inputs)
});