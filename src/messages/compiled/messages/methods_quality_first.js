/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_FirstInputs */

const zh_methods_quality_first = /** @type {(inputs: Methods_Quality_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`标“首次读取”的，是头一回读那一组的得分，之后没有改过。`)
};

const en_methods_quality_first = /** @type {(inputs: Methods_Quality_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Those marked “first reading” are of the first time the set was read, left as they were.`)
};

/**
* | output |
* | --- |
* | "Those marked “first reading” are of the first time the set was read, left as they were." |
*
* @param {Methods_Quality_FirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_first = /** @type {((inputs?: Methods_Quality_FirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_FirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_first(inputs)
	return zh_methods_quality_first(inputs)
});