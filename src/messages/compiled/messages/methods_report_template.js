/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Report_TemplateInputs */

const zh_methods_report_template = /** @type {(inputs: Methods_Report_TemplateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报编号（notice_id）：
网址：
原文那句话：“”
本站读作（指标、数值、状态）：
应当是：
理由：`)
};

const en_methods_report_template = /** @type {(inputs: Methods_Report_TemplateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notice (notice_id):
Address:
The phrase as printed: “”
Read here as (figure, value, state):
It should be:
Why:`)
};

/**
* | output |
* | --- |
* | "Notice (notice_id): Address: The phrase as printed: “” Read here as (figure, value, state): It should be: Why:" |
*
* @param {Methods_Report_TemplateInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_report_template = /** @type {((inputs?: Methods_Report_TemplateInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Report_TemplateInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_report_template(inputs)
	return zh_methods_report_template(inputs)
});