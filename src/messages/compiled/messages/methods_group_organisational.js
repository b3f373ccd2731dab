/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_OrganisationalInputs */

const zh_methods_group_organisational = /** @type {(inputs: Methods_Group_OrganisationalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`组织处理`)
};

const en_methods_group_organisational = /** @type {(inputs: Methods_Group_OrganisationalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisational measures`)
};

/**
* | output |
* | --- |
* | "Organisational measures" |
*
* @param {Methods_Group_OrganisationalInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_organisational = /** @type {((inputs?: Methods_Group_OrganisationalInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_OrganisationalInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_organisational(inputs)
	return zh_methods_group_organisational(inputs)
});