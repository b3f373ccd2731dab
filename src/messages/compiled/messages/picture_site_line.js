/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Picture_Site_LineInputs */

const zh_picture_site_line = /** @type {(inputs: Picture_Site_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} 份通报的时间、数字、追回资金和处理人数。`)
};

const en_picture_site_line = /** @type {(inputs: Picture_Site_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dates, counts, recovered money and sanctions in ${i?.n} notices.`)
};

/**
* | output |
* | --- |
* | "Dates, counts, recovered money and sanctions in {n} notices." |
*
* @param {Picture_Site_LineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_site_line = /** @type {((inputs: Picture_Site_LineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_Site_LineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_site_line(inputs)
	return zh_picture_site_line(inputs)
});