/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Report_LeadInputs */

const zh_methods_report_lead = /** @type {(inputs: Methods_Report_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发现读错了，请在项目的问题列表（issue）里照下面的样子写一条。证据面板里可以复制引文和地址。`)
};

const en_methods_report_lead = /** @type {(inputs: Methods_Report_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If something was read wrongly, open an issue in the project in the form below. Quote and address can be copied from the evidence drawer.`)
};

/**
* | output |
* | --- |
* | "If something was read wrongly, open an issue in the project in the form below. Quote and address can be copied from the evidence drawer." |
*
* @param {Methods_Report_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_report_lead = /** @type {((inputs?: Methods_Report_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Report_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_report_lead(inputs)
	return zh_methods_report_lead(inputs)
});