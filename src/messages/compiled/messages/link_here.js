/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_HereInputs */

const zh_link_here = /** @type {(inputs: Link_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所选在这张图上标出，没有缩小这张图。`)
};

const en_link_here = /** @type {(inputs: Link_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is picked is marked here and does not narrow this chart.`)
};

/**
* | output |
* | --- |
* | "What is picked is marked here and does not narrow this chart." |
*
* @param {Link_HereInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_here = /** @type {((inputs?: Link_HereInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_HereInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_here(inputs)
	return zh_link_here(inputs)
});