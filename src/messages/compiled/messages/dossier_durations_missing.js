/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Durations_MissingInputs */

const zh_dossier_durations_missing = /** @type {(inputs: Dossier_Durations_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有列出的天数算不出来：日期没有找到、只到月份，或者前后不一。`)
};

const en_dossier_durations_missing = /** @type {(inputs: Dossier_Durations_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days that are not listed cannot be computed: a date was not found, is a month only, or conflicts.`)
};

/**
* | output |
* | --- |
* | "Days that are not listed cannot be computed: a date was not found, is a month only, or conflicts." |
*
* @param {Dossier_Durations_MissingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_durations_missing = /** @type {((inputs?: Dossier_Durations_MissingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Durations_MissingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_durations_missing(inputs)
	return zh_dossier_durations_missing(inputs)
});