/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Privacy_TextInputs */

const zh_methods_privacy_text = /** @type {(inputs: Methods_Privacy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`公开的数据只有事实、不超过 40 字的引文和网址，没有通报全文。`)
};

const en_methods_privacy_text = /** @type {(inputs: Methods_Privacy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The published data hold facts, quotes of at most 40 characters and addresses, never a notice’s full text.`)
};

/**
* | output |
* | --- |
* | "The published data hold facts, quotes of at most 40 characters and addresses, never a notice’s full text." |
*
* @param {Methods_Privacy_TextInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_privacy_text = /** @type {((inputs?: Methods_Privacy_TextInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Privacy_TextInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_privacy_text(inputs)
	return zh_methods_privacy_text(inputs)
});