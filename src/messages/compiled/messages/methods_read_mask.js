/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_MaskInputs */

const zh_methods_read_mask = /** @type {(inputs: Methods_Read_MaskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`人名和联系方式涂成 ▇。每个数字存下不超过 40 字的引文、前后各 20 字以内的上下文、它在原文里的位置和读出它的规则。`)
};

const en_methods_read_mask = /** @type {(inputs: Methods_Read_MaskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names and contact data are blackened. Each figure keeps a quote of at most 40 characters, up to 20 on either side, its place in the text and the rule that read it.`)
};

/**
* | output |
* | --- |
* | "Names and contact data are blackened. Each figure keeps a quote of at most 40 characters, up to 20 on either side, its place in the text and the rule that re..." |
*
* @param {Methods_Read_MaskInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_mask = /** @type {((inputs?: Methods_Read_MaskInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_MaskInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_mask(inputs)
	return zh_methods_read_mask(inputs)
});