/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_ElsewhereInputs */

const zh_link_elsewhere = /** @type {(inputs: Link_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`到总览看其余各图`)
};

const en_link_elsewhere = /** @type {(inputs: Link_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the other charts`)
};

/**
* | output |
* | --- |
* | "See the other charts" |
*
* @param {Link_ElsewhereInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_elsewhere = /** @type {((inputs?: Link_ElsewhereInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_ElsewhereInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_elsewhere(inputs)
	return zh_link_elsewhere(inputs)
});