/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_NamesInputs */

const zh_read_names = /** @type {(inputs: Read_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不收人名；联系方式已遮去。不按处分人数排名，也不画地图。`)
};

const en_read_names = /** @type {(inputs: Read_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No names of persons; contact data are masked. No ranking by sanctions, no map.`)
};

/**
* | output |
* | --- |
* | "No names of persons; contact data are masked. No ranking by sanctions, no map." |
*
* @param {Read_NamesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_names = /** @type {((inputs?: Read_NamesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_NamesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_names(inputs)
	return zh_read_names(inputs)
});