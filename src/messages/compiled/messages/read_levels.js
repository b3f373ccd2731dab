/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_LevelsInputs */

const zh_read_levels = /** @type {(inputs: Read_LevelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“方面”“问题”“具体问题”是不同层级，各画各的，不相加、不互比。`)
};

const en_read_levels = /** @type {(inputs: Read_LevelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aspects, problems and specific problems are different levels: each has its own place and they are never added.`)
};

/**
* | output |
* | --- |
* | "Aspects, problems and specific problems are different levels: each has its own place and they are never added." |
*
* @param {Read_LevelsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_levels = /** @type {((inputs?: Read_LevelsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_LevelsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_levels(inputs)
	return zh_read_levels(inputs)
});