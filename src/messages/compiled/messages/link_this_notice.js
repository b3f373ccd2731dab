/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_This_NoticeInputs */

const zh_link_this_notice = /** @type {(inputs: Link_This_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只看这份通报`)
};

const en_link_this_notice = /** @type {(inputs: Link_This_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only this notice`)
};

/**
* | output |
* | --- |
* | "Only this notice" |
*
* @param {Link_This_NoticeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_this_notice = /** @type {((inputs?: Link_This_NoticeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_This_NoticeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_this_notice(inputs)
	return zh_link_this_notice(inputs)
});