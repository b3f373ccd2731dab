/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_This_DayInputs */

const zh_data_this_day = /** @type {(inputs: Data_This_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`引用日期`)
};

const en_data_this_day = /** @type {(inputs: Data_This_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`day of access`)
};

/**
* | output |
* | --- |
* | "day of access" |
*
* @param {Data_This_DayInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_this_day = /** @type {((inputs?: Data_This_DayInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_This_DayInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_this_day(inputs)
	return zh_data_this_day(inputs)
});