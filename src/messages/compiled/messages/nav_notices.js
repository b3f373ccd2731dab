/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_NoticesInputs */

const zh_nav_notices = /** @type {(inputs: Nav_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`档案`)
};

const en_nav_notices = /** @type {(inputs: Nav_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers`)
};

/**
* | output |
* | --- |
* | "Dossiers" |
*
* @param {Nav_NoticesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_notices = /** @type {((inputs?: Nav_NoticesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_NoticesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_notices(inputs)
	return zh_nav_notices(inputs)
});