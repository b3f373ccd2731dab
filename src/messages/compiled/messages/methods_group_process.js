/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_ProcessInputs */

const zh_methods_group_process = /** @type {(inputs: Methods_Group_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`会议与活动`)
};

const en_methods_group_process = /** @type {(inputs: Methods_Group_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meetings and activities`)
};

/**
* | output |
* | --- |
* | "Meetings and activities" |
*
* @param {Methods_Group_ProcessInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_process = /** @type {((inputs?: Methods_Group_ProcessInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_ProcessInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_process(inputs)
	return zh_methods_group_process(inputs)
});