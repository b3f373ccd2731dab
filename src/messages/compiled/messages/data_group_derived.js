/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Group_DerivedInputs */

const zh_data_group_derived = /** @type {(inputs: Data_Group_DerivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`由以上各表算出`)
};

const en_data_group_derived = /** @type {(inputs: Data_Group_DerivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Computed from the tables above`)
};

/**
* | output |
* | --- |
* | "Computed from the tables above" |
*
* @param {Data_Group_DerivedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_group_derived = /** @type {((inputs?: Data_Group_DerivedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Group_DerivedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_group_derived(inputs)
	return zh_data_group_derived(inputs)
});