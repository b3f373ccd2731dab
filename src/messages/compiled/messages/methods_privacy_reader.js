/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Privacy_ReaderInputs */

const zh_methods_privacy_reader = /** @type {(inputs: Methods_Privacy_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`筛选和查询都在读者的浏览器里做，不上传，不设 Cookie，不请求别的网站。`)
};

const en_methods_privacy_reader = /** @type {(inputs: Methods_Privacy_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filters and queries run in the reader’s browser: nothing is uploaded, no cookies, no other site is asked.`)
};

/**
* | output |
* | --- |
* | "Filters and queries run in the reader’s browser: nothing is uploaded, no cookies, no other site is asked." |
*
* @param {Methods_Privacy_ReaderInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_privacy_reader = /** @type {((inputs?: Methods_Privacy_ReaderInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Privacy_ReaderInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_privacy_reader(inputs)
	return zh_methods_privacy_reader(inputs)
});