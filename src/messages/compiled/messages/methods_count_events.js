/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Count_EventsInputs */

const zh_methods_count_events = /** @type {(inputs: Methods_Count_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`人次、件次、户次数的是次数，不是人、件、户。`)
};

const en_methods_count_events = /** @type {(inputs: Methods_Count_EventsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`人次, 件次 and 户次 count events, not persons, cases or households.`)
};

/**
* | output |
* | --- |
* | "人次, 件次 and 户次 count events, not persons, cases or households." |
*
* @param {Methods_Count_EventsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_count_events = /** @type {((inputs?: Methods_Count_EventsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Count_EventsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_count_events(inputs)
	return zh_methods_count_events(inputs)
});