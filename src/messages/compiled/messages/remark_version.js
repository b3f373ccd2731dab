/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Remark_VersionInputs */

const zh_remark_version = /** @type {(inputs: Remark_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`链接的版本是“${i?.value}”，本页按第 1 版理解。`)
};

const en_remark_version = /** @type {(inputs: Remark_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The link says version “${i?.value}”; this page reads it as version 1.`)
};

/**
* | output |
* | --- |
* | "The link says version “{value}”; this page reads it as version 1." |
*
* @param {Remark_VersionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const remark_version = /** @type {((inputs: Remark_VersionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remark_VersionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_remark_version(inputs)
	return zh_remark_version(inputs)
});