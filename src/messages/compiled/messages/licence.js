/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} LicenceInputs */

const zh_licence = /** @type {(inputs: LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`程序按 MIT 许可发布，数据表按 CC BY 4.0 发布。数据只含事实、不超过 40 字的引文和网址；通报原文的权利归发布单位。`)
};

const en_licence = /** @type {(inputs: LicenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program is under the MIT licence, the tables under CC BY 4.0. The data hold facts, quotes of at most 40 characters and addresses; rights in the notices stay with their publishers.`)
};

/**
* | output |
* | --- |
* | "The program is under the MIT licence, the tables under CC BY 4.0. The data hold facts, quotes of at most 40 characters and addresses; rights in the notices s..." |
*
* @param {LicenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const licence = /** @type {((inputs?: LicenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<LicenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_licence(inputs)
	return zh_licence(inputs)
});