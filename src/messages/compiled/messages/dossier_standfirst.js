/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ characters: NonNullable<unknown>, facts: NonNullable<unknown>, items: NonNullable<unknown>, measures: NonNullable<unknown>, rules: NonNullable<unknown> }} Dossier_StandfirstInputs */

const zh_dossier_standfirst = /** @type {(inputs: Dossier_StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`这份通报约 ${i?.characters} 字。程序从中读出 ${i?.facts} 个数据、${i?.items} 个整改事项、${i?.measures} 项措施，以及 ${i?.rules} 处提到的制度文件。`)
};

const en_dossier_standfirst = /** @type {(inputs: Dossier_StandfirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The notice has about ${i?.characters} characters. The program read ${i?.facts} figures in it, ${i?.items} rectification items, ${i?.measures} measures and ${i?.rules} mentions of rules.`)
};

/**
* | output |
* | --- |
* | "The notice has about {characters} characters. The program read {facts} figures in it, {items} rectification items, {measures} measures and {rules} mentions o..." |
*
* @param {Dossier_StandfirstInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_standfirst = /** @type {((inputs: Dossier_StandfirstInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_StandfirstInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_standfirst(inputs)
	return zh_dossier_standfirst(inputs)
});