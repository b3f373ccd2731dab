/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Report_PublishedInputs */

const zh_dossier_report_published = /** @type {(inputs: Dossier_Report_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这份没有落款，取网页日期`)
};

const en_dossier_report_published = /** @type {(inputs: Dossier_Report_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`here the page date`)
};

/**
* | output |
* | --- |
* | "here the page date" |
*
* @param {Dossier_Report_PublishedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_report_published = /** @type {((inputs?: Dossier_Report_PublishedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Report_PublishedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_report_published(inputs)
	return zh_dossier_report_published(inputs)
});