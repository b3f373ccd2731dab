/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Link_LevelInputs */

const zh_link_level = /** @type {(inputs: Link_LevelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`只看${i?.name}巡视巡察的通报`)
};

const en_link_level = /** @type {(inputs: Link_LevelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only notices of inspections at ${i?.name} level`)
};

/**
* | output |
* | --- |
* | "Only notices of inspections at {name} level" |
*
* @param {Link_LevelInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_level = /** @type {((inputs: Link_LevelInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_LevelInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_level(inputs)
	return zh_link_level(inputs)
});