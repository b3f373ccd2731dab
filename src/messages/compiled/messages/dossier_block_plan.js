/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_PlanInputs */

const zh_dossier_block_plan = /** @type {(inputs: Dossier_Block_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`措施与任务`)
};

const en_dossier_block_plan = /** @type {(inputs: Dossier_Block_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measures and tasks`)
};

/**
* | output |
* | --- |
* | "Measures and tasks" |
*
* @param {Dossier_Block_PlanInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_plan = /** @type {((inputs?: Dossier_Block_PlanInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_PlanInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_plan(inputs)
	return zh_dossier_block_plan(inputs)
});