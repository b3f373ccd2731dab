/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_PublishedInputs */

const zh_dossier_sought_published = /** @type {(inputs: Dossier_Sought_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`依据：网页上“发布时间”“更新时间”“日期”之后的日期，或“来源”旁的日期`)
};

const en_dossier_sought_published = /** @type {(inputs: Dossier_Sought_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign: a date on the page behind 发布时间, 更新时间 or 日期, or beside 来源`)
};

/**
* | output |
* | --- |
* | "Sign: a date on the page behind 发布时间, 更新时间 or 日期, or beside 来源" |
*
* @param {Dossier_Sought_PublishedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_published = /** @type {((inputs?: Dossier_Sought_PublishedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_PublishedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_published(inputs)
	return zh_dossier_sought_published(inputs)
});