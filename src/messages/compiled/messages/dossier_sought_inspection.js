/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_InspectionInputs */

const zh_dossier_sought_inspection = /** @type {(inputs: Dossier_Sought_InspectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`依据：同一句里讲到巡视、巡察或进驻的起止日期`)
};

const en_dossier_sought_inspection = /** @type {(inputs: Dossier_Sought_InspectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign: a range of dates in a sentence that tells of 巡视, 巡察 or 进驻`)
};

/**
* | output |
* | --- |
* | "Sign: a range of dates in a sentence that tells of 巡视, 巡察 or 进驻" |
*
* @param {Dossier_Sought_InspectionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_inspection = /** @type {((inputs?: Dossier_Sought_InspectionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_InspectionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_inspection(inputs)
	return zh_dossier_sought_inspection(inputs)
});