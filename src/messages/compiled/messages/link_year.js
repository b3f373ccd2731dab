/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Link_YearInputs */

const zh_link_year = /** @type {(inputs: Link_YearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`只看 ${i?.name} 年反馈的通报`)
};

const en_link_year = /** @type {(inputs: Link_YearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only notices of inspections fed back in ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Only notices of inspections fed back in {name}" |
*
* @param {Link_YearInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_year = /** @type {((inputs: Link_YearInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_YearInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_year(inputs)
	return zh_link_year(inputs)
});