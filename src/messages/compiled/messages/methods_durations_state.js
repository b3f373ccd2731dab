/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Durations_StateInputs */

const zh_methods_durations_state = /** @type {(inputs: Methods_Durations_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`缺一个日期、只到月份或前后不一的，不算天数。有一个年份是推断的，天数也标作推断。`)
};

const en_methods_durations_state = /** @type {(inputs: Methods_Durations_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With a date missing, month-only or conflicting there are no days. With one inferred year the days are marked as inferred.`)
};

/**
* | output |
* | --- |
* | "With a date missing, month-only or conflicting there are no days. With one inferred year the days are marked as inferred." |
*
* @param {Methods_Durations_StateInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_durations_state = /** @type {((inputs?: Methods_Durations_StateInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Durations_StateInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_durations_state(inputs)
	return zh_methods_durations_state(inputs)
});