/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Note_AsideInputs */

const zh_dossier_note_aside = /** @type {(inputs: Dossier_Note_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`轮次、投资、产值、标准之类，写在这里只为不遗漏。`)
};

const en_dossier_note_aside = /** @type {(inputs: Dossier_Note_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rounds, investment, output, thresholds and the like, listed for completeness.`)
};

/**
* | output |
* | --- |
* | "Rounds, investment, output, thresholds and the like, listed for completeness." |
*
* @param {Dossier_Note_AsideInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_note_aside = /** @type {((inputs?: Dossier_Note_AsideInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Note_AsideInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_note_aside(inputs)
	return zh_dossier_note_aside(inputs)
});