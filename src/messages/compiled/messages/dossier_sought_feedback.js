/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_FeedbackInputs */

const zh_dossier_sought_feedback = /** @type {(inputs: Dossier_Sought_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`依据：“反馈”之前的日期，或“反馈时间”之后的日期`)
};

const en_dossier_sought_feedback = /** @type {(inputs: Dossier_Sought_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign: a date before 反馈, or behind 反馈时间`)
};

/**
* | output |
* | --- |
* | "Sign: a date before 反馈, or behind 反馈时间" |
*
* @param {Dossier_Sought_FeedbackInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_feedback = /** @type {((inputs?: Dossier_Sought_FeedbackInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_FeedbackInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_feedback(inputs)
	return zh_dossier_sought_feedback(inputs)
});