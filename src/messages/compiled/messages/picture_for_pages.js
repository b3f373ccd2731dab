/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_For_PagesInputs */

const zh_picture_for_pages = /** @type {(inputs: Picture_For_PagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`网页、文档`)
};

const en_picture_for_pages = /** @type {(inputs: Picture_For_PagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pages, documents`)
};

/**
* | output |
* | --- |
* | "Pages, documents" |
*
* @param {Picture_For_PagesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_for_pages = /** @type {((inputs?: Picture_For_PagesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_For_PagesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_for_pages(inputs)
	return zh_picture_for_pages(inputs)
});