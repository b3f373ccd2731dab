/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Limit_TextInputs */

const zh_methods_limit_text = /** @type {(inputs: Methods_Limit_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`转换坏了的数字（粘连、缺位）只报告读不出，不猜，不补。`)
};

const en_methods_limit_text = /** @type {(inputs: Methods_Limit_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Digits glued or lost in conversion are reported as unreadable, never guessed or repaired.`)
};

/**
* | output |
* | --- |
* | "Digits glued or lost in conversion are reported as unreadable, never guessed or repaired." |
*
* @param {Methods_Limit_TextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_limit_text = /** @type {((inputs?: Methods_Limit_TextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Limit_TextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_limit_text(inputs)
	return zh_methods_limit_text(inputs)
});