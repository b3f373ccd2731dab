/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, facts: NonNullable<unknown> }} StandfirstInputs */

const zh_standfirst = /** @type {(inputs: StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`巡视巡察之后，被巡单位要公开一份整改进展通报。本页把 ${i?.n} 份通报里的 ${i?.facts} 个数据读出来，并排放在一起：从进驻到反馈、到报告各用多少天，多少问题、多少措施，退回多少钱，处理了哪些人。点图上任何一处，就能看到它出自原文的哪句话。`)
};

const en_standfirst = /** @type {(inputs: StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`After a Party inspection the inspected organisation publishes a notice of how it put things right. This page reads ${i?.facts} figures from ${i?.n} such notices and sets them side by side: days from inspection to feedback to report, problems and measures, money returned, people disciplined. Pick any mark to see the phrase it was read from.`)
};

/**
* | output |
* | --- |
* | "After a Party inspection the inspected organisation publishes a notice of how it put things right. This page reads {facts} figures from {n} such notices and ..." |
*
* @param {StandfirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const standfirst = /** @type {((inputs: StandfirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<StandfirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standfirst(inputs)
	return zh_standfirst(inputs)
});