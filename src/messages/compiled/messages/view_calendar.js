/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_CalendarInputs */

const zh_view_calendar = /** @type {(inputs: View_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按日历`)
};

const en_view_calendar = /** @type {(inputs: View_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calendar`)
};

/**
* | output |
* | --- |
* | "Calendar" |
*
* @param {View_CalendarInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const view_calendar = /** @type {((inputs?: View_CalendarInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_CalendarInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_view_calendar(inputs)
	return zh_view_calendar(inputs)
});