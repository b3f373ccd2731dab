/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Privacy_ContactInputs */

const zh_methods_privacy_contact = /** @type {(inputs: Methods_Privacy_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`电话、邮箱、地址、邮编和信箱号，在写进数据表之前就遮成 ▇。`)
};

const en_methods_privacy_contact = /** @type {(inputs: Methods_Privacy_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telephones, e-mails, addresses, postcodes and box numbers are blackened before anything is written to a table.`)
};

/**
* | output |
* | --- |
* | "Telephones, e-mails, addresses, postcodes and box numbers are blackened before anything is written to a table." |
*
* @param {Methods_Privacy_ContactInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_privacy_contact = /** @type {((inputs?: Methods_Privacy_ContactInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Privacy_ContactInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_privacy_contact(inputs)
	return zh_methods_privacy_contact(inputs)
});