/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Limit_SelectedInputs */

const zh_methods_limit_selected = /** @type {(inputs: Methods_Limit_SelectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报是被巡单位自己选择公布的。没有写处分、没有写钱，不证明没有。数目随单位大小、范围、种类和层级而变，所以不按处分排名。`)
};

const en_methods_limit_selected = /** @type {(inputs: Methods_Limit_SelectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A notice is a selected, self-reported document: absence of sanctions or money in it is no evidence of absence. Counts depend on size, scope, kind and level, so nothing is ranked by sanctions.`)
};

/**
* | output |
* | --- |
* | "A notice is a selected, self-reported document: absence of sanctions or money in it is no evidence of absence. Counts depend on size, scope, kind and level, ..." |
*
* @param {Methods_Limit_SelectedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_limit_selected = /** @type {((inputs?: Methods_Limit_SelectedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Limit_SelectedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_limit_selected(inputs)
	return zh_methods_limit_selected(inputs)
});