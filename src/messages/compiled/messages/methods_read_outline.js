/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_OutlineInputs */

const zh_methods_read_outline = /** @type {(inputs: Methods_Read_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`认出通报的各部分：标题、开头、整改事项、结果、下一步打算、联系方式、落款。“下一步”里的承诺不产生任何结果数字。`)
};

const en_methods_read_outline = /** @type {(inputs: Methods_Read_OutlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The parts of the notice are told apart: title, opening, rectification items, results, next steps, contact, signature. Promises under next steps yield no result.`)
};

/**
* | output |
* | --- |
* | "The parts of the notice are told apart: title, opening, rectification items, results, next steps, contact, signature. Promises under next steps yield no result." |
*
* @param {Methods_Read_OutlineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_outline = /** @type {((inputs?: Methods_Read_OutlineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_OutlineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_outline(inputs)
	return zh_methods_read_outline(inputs)
});