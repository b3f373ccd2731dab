/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Read_DecodeInputs */

const zh_methods_read_decode = /** @type {(inputs: Methods_Read_DecodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`把网页、Word、PDF 或纯文本解成文字，去掉导航、分享栏等页面杂项。扫描件读不了，会点名说明。`)
};

const en_methods_read_decode = /** @type {(inputs: Methods_Read_DecodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A web page, Word or PDF file, or plain text is decoded, and navigation, share bars and the like are left out. A scan cannot be read and is named as such.`)
};

/**
* | output |
* | --- |
* | "A web page, Word or PDF file, or plain text is decoded, and navigation, share bars and the like are left out. A scan cannot be read and is named as such." |
*
* @param {Methods_Read_DecodeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_read_decode = /** @type {((inputs?: Methods_Read_DecodeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Read_DecodeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_read_decode(inputs)
	return zh_methods_read_decode(inputs)
});