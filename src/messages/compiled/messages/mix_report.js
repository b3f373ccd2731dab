/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_ReportInputs */

const zh_mix_report = /** @type {(inputs: Mix_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`【已混排】按您的选择，落款和网页日期混在一行，圆点是落款，方点是网页日期，不是同一把尺。`)
};

const en_mix_report = /** @type {(inputs: Mix_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`[Mixed as you asked] Signatures (round) and page dates (square) stand in one row and are not the same measure.`)
};

/**
* | output |
* | --- |
* | "[Mixed as you asked] Signatures (round) and page dates (square) stand in one row and are not the same measure." |
*
* @param {Mix_ReportInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_report = /** @type {((inputs?: Mix_ReportInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_ReportInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_report(inputs)
	return zh_mix_report(inputs)
});