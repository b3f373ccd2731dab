/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Note_SanctionsInputs */

const zh_dossier_note_sanctions = /** @type {(inputs: Dossier_Note_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一个人可能同时受几种处理，各类人数不相加。四种形态是本站的对应。`)
};

const en_dossier_note_sanctions = /** @type {(inputs: Dossier_Note_SanctionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A person may be under several measures at once: persons are not added across kinds. The four forms are our mapping.`)
};

/**
* | output |
* | --- |
* | "A person may be under several measures at once: persons are not added across kinds. The four forms are our mapping." |
*
* @param {Dossier_Note_SanctionsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_note_sanctions = /** @type {((inputs?: Dossier_Note_SanctionsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Note_SanctionsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_note_sanctions(inputs)
	return zh_dossier_note_sanctions(inputs)
});