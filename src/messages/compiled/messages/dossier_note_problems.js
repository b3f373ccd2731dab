/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Note_ProblemsInputs */

const zh_dossier_note_problems = /** @type {(inputs: Dossier_Note_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`“方面”“问题”“具体问题”是不同层级，不相加、不互比。`)
};

const en_dossier_note_problems = /** @type {(inputs: Dossier_Note_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aspects, problems and specific problems are different levels: neither added nor compared.`)
};

/**
* | output |
* | --- |
* | "Aspects, problems and specific problems are different levels: neither added nor compared." |
*
* @param {Dossier_Note_ProblemsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_note_problems = /** @type {((inputs?: Dossier_Note_ProblemsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Note_ProblemsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_note_problems(inputs)
	return zh_dossier_note_problems(inputs)
});