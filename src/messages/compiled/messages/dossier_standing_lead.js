/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Standing_LeadInputs */

const zh_dossier_standing_lead = /** @type {(inputs: Dossier_Standing_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`红点是这一份，年份靠推算的画成虚线空心；短线是与它同为巡视或同为巡察的其他通报，同级够 5 份的只取同级，年份靠推算的画成虚线；三角是它们的中位数，这一份和各园区都不算在内。这里只说位置，不评好坏；处分和资金不排位。其他通报由人工读开头部分得来，不是随机样本，报告日都取网页日期。`)
};

const en_dossier_standing_lead = /** @type {(inputs: Dossier_Standing_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The red dot is this notice, dashed and hollow where a year is inferred; strokes are other notices of the same kind, inspection or patrol, and of the same level where 5 of those print it, dashed where a year is inferred; the triangle is their median, in which neither this notice nor any zone counts. A place, never a grade; sanctions and money are not ranked. The others were read by hand from opening parts, are no random sample, and date reports by their pages.`)
};

/**
* | output |
* | --- |
* | "The red dot is this notice, dashed and hollow where a year is inferred; strokes are other notices of the same kind, inspection or patrol, and of the same lev..." |
*
* @param {Dossier_Standing_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_standing_lead = /** @type {((inputs?: Dossier_Standing_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Standing_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_standing_lead(inputs)
	return zh_dossier_standing_lead(inputs)
});