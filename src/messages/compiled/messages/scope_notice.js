/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Scope_NoticeInputs */

const zh_scope_notice = /** @type {(inputs: Scope_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`全文总体结果`)
};

const en_scope_notice = /** @type {(inputs: Scope_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`overall result of the notice`)
};

/**
* | output |
* | --- |
* | "overall result of the notice" |
*
* @param {Scope_NoticeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const scope_notice = /** @type {((inputs?: Scope_NoticeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Scope_NoticeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_scope_notice(inputs)
	return zh_scope_notice(inputs)
});