/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Share_VersionInputs */

const zh_share_version = /** @type {(inputs: Share_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`数据 ${i?.version} 版`)
};

const en_share_version = /** @type {(inputs: Share_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Data, version ${i?.version}`)
};

/**
* | output |
* | --- |
* | "Data, version {version}" |
*
* @param {Share_VersionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_version = /** @type {((inputs: Share_VersionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_VersionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_version(inputs)
	return zh_share_version(inputs)
});