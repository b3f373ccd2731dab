/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nothing_MatchesInputs */

const zh_nothing_matches = /** @type {(inputs: Nothing_MatchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有通报符合这些条件。各项条件要同时满足，去掉其中一项试试。`)
};

const en_nothing_matches = /** @type {(inputs: Nothing_MatchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No notice meets all of these conditions. Remove one of them.`)
};

/**
* | output |
* | --- |
* | "No notice meets all of these conditions. Remove one of them." |
*
* @param {Nothing_MatchesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const nothing_matches = /** @type {((inputs?: Nothing_MatchesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nothing_MatchesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nothing_matches(inputs)
	return zh_nothing_matches(inputs)
});