/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Group_ReadInputs */

const zh_data_group_read = /** @type {(inputs: Data_Group_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`从通报里读出的`)
};

const en_data_group_read = /** @type {(inputs: Data_Group_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read from the notices`)
};

/**
* | output |
* | --- |
* | "Read from the notices" |
*
* @param {Data_Group_ReadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_group_read = /** @type {((inputs?: Data_Group_ReadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Group_ReadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_group_read(inputs)
	return zh_data_group_read(inputs)
});