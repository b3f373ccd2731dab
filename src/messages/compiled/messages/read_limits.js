/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_LimitsInputs */

const zh_read_limits = /** @type {(inputs: Read_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2 个月、3 个月、6 个月线是内部报告或集中整改的期限，不是公开的期限；横条越过线不等于违规。`)
};

const en_read_limits = /** @type {(inputs: Read_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The 2-, 3- and 6-month lines mark internal report or work periods, not a duty to publish. A bar beyond a line is no breach.`)
};

/**
* | output |
* | --- |
* | "The 2-, 3- and 6-month lines mark internal report or work periods, not a duty to publish. A bar beyond a line is no breach." |
*
* @param {Read_LimitsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_limits = /** @type {((inputs?: Read_LimitsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_LimitsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_limits(inputs)
	return zh_read_limits(inputs)
});