/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_BlankInputs */

const zh_read_blank = /** @type {(inputs: Read_BlankInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`空白不是零。原文印了 0 才画成 0；只写月份、年份靠推断、前后矛盾、没有找到，各有各的画法。“没有找到”是程序没有找到，不等于原文没有写。`)
};

const en_read_blank = /** @type {(inputs: Read_BlankInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A blank is not a zero. Only a printed 0 is drawn as 0; month only, inferred, conflicting and not found each have their own sign. “Not found” means that a program did not find it, not that the notice is silent.`)
};

/**
* | output |
* | --- |
* | "A blank is not a zero. Only a printed 0 is drawn as 0; month only, inferred, conflicting and not found each have their own sign. “Not found” means that a pro..." |
*
* @param {Read_BlankInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_blank = /** @type {((inputs?: Read_BlankInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_BlankInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_blank(inputs)
	return zh_read_blank(inputs)
});