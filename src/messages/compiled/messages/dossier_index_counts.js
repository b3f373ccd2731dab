/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ facts: NonNullable<unknown>, items: NonNullable<unknown>, measures: NonNullable<unknown>, rules: NonNullable<unknown> }} Dossier_Index_CountsInputs */

const zh_dossier_index_counts = /** @type {(inputs: Dossier_Index_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.facts} 个数据 · ${i?.items} 个事项 · ${i?.measures} 项措施 · ${i?.rules} 处制度`)
};

const en_dossier_index_counts = /** @type {(inputs: Dossier_Index_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.facts} figures · ${i?.items} items · ${i?.measures} measures · ${i?.rules} mentions of rules`)
};

/**
* | output |
* | --- |
* | "{facts} figures · {items} items · {measures} measures · {rules} mentions of rules" |
*
* @param {Dossier_Index_CountsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_index_counts = /** @type {((inputs: Dossier_Index_CountsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Index_CountsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_index_counts(inputs)
	return zh_dossier_index_counts(inputs)
});