/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Footer_LinkInputs */

const zh_data_footer_link = /** @type {(inputs: Data_Footer_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`下载数据`)
};

const en_data_footer_link = /** @type {(inputs: Data_Footer_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Get the data`)
};

/**
* | output |
* | --- |
* | "Get the data" |
*
* @param {Data_Footer_LinkInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_footer_link = /** @type {((inputs?: Data_Footer_LinkInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Footer_LinkInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_footer_link(inputs)
	return zh_data_footer_link(inputs)
});