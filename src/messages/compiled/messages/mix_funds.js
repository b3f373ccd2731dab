/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_FundsInputs */

const zh_mix_funds = /** @type {(inputs: Mix_FundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`【已混排】按您的选择，追回（圆点）与挽回（方点）画在一栏，可能是同一笔钱。`)
};

const en_mix_funds = /** @type {(inputs: Mix_FundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`[Mixed as you asked] Recovered money (round) and losses averted (square) stand in one panel; they may be the same money.`)
};

/**
* | output |
* | --- |
* | "[Mixed as you asked] Recovered money (round) and losses averted (square) stand in one panel; they may be the same money." |
*
* @param {Mix_FundsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_funds = /** @type {((inputs?: Mix_FundsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_FundsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_funds(inputs)
	return zh_mix_funds(inputs)
});