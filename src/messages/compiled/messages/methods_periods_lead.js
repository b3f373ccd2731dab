/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Periods_LeadInputs */

const zh_methods_periods_lead = /** @type {(inputs: Methods_Periods_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按反馈日期选用条例的版本，这是本站的约定。巡视条例约束巡视；巡察依地方规定，这里的线只供参照。`)
};

const en_methods_periods_lead = /** @type {(inputs: Methods_Periods_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which version applies is chosen by the day of feedback, our convention. The Regulations bind inspections (巡视); patrols (巡察) follow local rules, and lines beside them are context only.`)
};

/**
* | output |
* | --- |
* | "Which version applies is chosen by the day of feedback, our convention. The Regulations bind inspections (巡视); patrols (巡察) follow local rules, and lines bes..." |
*
* @param {Methods_Periods_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_periods_lead = /** @type {((inputs?: Methods_Periods_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Periods_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_periods_lead(inputs)
	return zh_methods_periods_lead(inputs)
});