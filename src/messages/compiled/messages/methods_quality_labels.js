/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ topics: NonNullable<unknown>, n_topics: NonNullable<unknown>, measures: NonNullable<unknown>, n_measures: NonNullable<unknown> }} Methods_Quality_LabelsInputs */

const zh_methods_quality_labels = /** @type {(inputs: Methods_Quality_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`主题的宏平均 F1 为 ${i?.topics}（n = ${i?.n_topics}），措施类型为 ${i?.measures}（n = ${i?.n_measures}），在没有用来调整的那部分标注上量得。`)
};

const en_methods_quality_labels = /** @type {(inputs: Methods_Quality_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Macro-F1 is ${i?.topics} for topics (n = ${i?.n_topics}) and ${i?.measures} for types of measures (n = ${i?.n_measures}), on the part of the labels that was not tuned on.`)
};

/**
* | output |
* | --- |
* | "Macro-F1 is {topics} for topics (n = {n_topics}) and {measures} for types of measures (n = {n_measures}), on the part of the labels that was not tuned on." |
*
* @param {Methods_Quality_LabelsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_labels = /** @type {((inputs: Methods_Quality_LabelsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_LabelsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_labels(inputs)
	return zh_methods_quality_labels(inputs)
});