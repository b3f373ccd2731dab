/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Data_Origin_NoticesInputs */

const zh_data_origin_notices = /** @type {(inputs: Data_Origin_NoticesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} 份通报，由程序从公开网页的正文读出；文件校验和在 notices 表里。同样的输入得到逐字节相同的表。`)
};

const en_data_origin_notices = /** @type {(inputs: Data_Origin_NoticesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} notices, read by a program from the text of public pages; the checksums of the files are in the notices table. The same input gives the same bytes.`)
};

/**
* | output |
* | --- |
* | "{n} notices, read by a program from the text of public pages; the checksums of the files are in the notices table. The same input gives the same bytes." |
*
* @param {Data_Origin_NoticesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_origin_notices = /** @type {((inputs: Data_Origin_NoticesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Origin_NoticesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_origin_notices(inputs)
	return zh_data_origin_notices(inputs)
});