/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ task: NonNullable<unknown>, step: NonNullable<unknown> }} Engine_StepInputs */

const zh_engine_step = /** @type {(inputs: Engine_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.task}：${i?.step}`)
};

const en_engine_step = /** @type {(inputs: Engine_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.task}: ${i?.step}`)
};

/**
* | output |
* | --- |
* | "{task}: {step}" |
*
* @param {Engine_StepInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_step = /** @type {((inputs: Engine_StepInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_StepInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_step(inputs)
	return zh_engine_step(inputs)
});