/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_FooterInputs */

const zh_data_footer = /** @type {(inputs: Data_FooterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图里的一切都来自公开的数据表：可以整份下载，附字段字典、许可与引用格式。`)
};

const en_data_footer = /** @type {(inputs: Data_FooterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything in the charts comes from published tables, to take away whole, with dictionary, licence and citation.`)
};

/**
* | output |
* | --- |
* | "Everything in the charts comes from published tables, to take away whole, with dictionary, licence and citation." |
*
* @param {Data_FooterInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_footer = /** @type {((inputs?: Data_FooterInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_FooterInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_footer(inputs)
	return zh_data_footer(inputs)
});