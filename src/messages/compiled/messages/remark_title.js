/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Remark_TitleInputs */

const zh_remark_title = /** @type {(inputs: Remark_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`链接里有本页不认识的内容`)
};

const en_remark_title = /** @type {(inputs: Remark_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link holds something this page does not know`)
};

/**
* | output |
* | --- |
* | "The link holds something this page does not know" |
*
* @param {Remark_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const remark_title = /** @type {((inputs?: Remark_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remark_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_remark_title(inputs)
	return zh_remark_title(inputs)
});