/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Group_CodesInputs */

const zh_data_group_codes = /** @type {(inputs: Data_Group_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`代码表：上面各表的代码是什么意思`)
};

const en_data_group_codes = /** @type {(inputs: Data_Group_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Code lists: what the codes above mean`)
};

/**
* | output |
* | --- |
* | "Code lists: what the codes above mean" |
*
* @param {Data_Group_CodesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_group_codes = /** @type {((inputs?: Data_Group_CodesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Group_CodesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_group_codes(inputs)
	return zh_data_group_codes(inputs)
});