/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown>, date: NonNullable<unknown> }} Picture_SourceInputs */

const zh_picture_source = /** @type {(inputs: Picture_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`来源：各单位公开的整改通报，数字为其自述，整改对照整理。数据 ${i?.version}（${i?.date}）。`)
};

const en_picture_source = /** @type {(inputs: Picture_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Source: notices published by the organisations, whose own figures these are; compiled by Duizhao. Data ${i?.version} (${i?.date}).`)
};

/**
* | output |
* | --- |
* | "Source: notices published by the organisations, whose own figures these are; compiled by Duizhao. Data {version} ({date})." |
*
* @param {Picture_SourceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_source = /** @type {((inputs: Picture_SourceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_SourceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_source(inputs)
	return zh_picture_source(inputs)
});