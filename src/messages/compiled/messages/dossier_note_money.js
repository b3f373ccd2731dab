/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Note_MoneyInputs */

const zh_dossier_note_money = /** @type {(inputs: Dossier_Note_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`追回的钱和挽回的损失不相加。`)
};

const en_dossier_note_money = /** @type {(inputs: Dossier_Note_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recovered money and losses averted are not added.`)
};

/**
* | output |
* | --- |
* | "Recovered money and losses averted are not added." |
*
* @param {Dossier_Note_MoneyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_note_money = /** @type {((inputs?: Dossier_Note_MoneyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Note_MoneyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_note_money(inputs)
	return zh_dossier_note_money(inputs)
});