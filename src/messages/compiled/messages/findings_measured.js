/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Findings_MeasuredInputs */

const zh_findings_measured = /** @type {(inputs: Findings_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`把每份通报自己的数字互相核对：总数与括号里的分项、自述的条数与正文印出的条数、日期的先后。对不上只说明数字对不上，不说明原因。`)
};

const en_findings_measured = /** @type {(inputs: Findings_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each notice’s own figures checked against one another: totals against their brackets, declared counts against those printed, the order of dates. That figures differ says nothing of why.`)
};

/**
* | output |
* | --- |
* | "Each notice’s own figures checked against one another: totals against their brackets, declared counts against those printed, the order of dates. That figures..." |
*
* @param {Findings_MeasuredInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const findings_measured = /** @type {((inputs?: Findings_MeasuredInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Findings_MeasuredInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_findings_measured(inputs)
	return zh_findings_measured(inputs)
});