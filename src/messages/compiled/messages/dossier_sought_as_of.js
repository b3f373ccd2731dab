/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Sought_As_OfInputs */

const zh_dossier_sought_as_of = /** @type {(inputs: Dossier_Sought_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`依据：“截至”“截止”之后的日期`)
};

const en_dossier_sought_as_of = /** @type {(inputs: Dossier_Sought_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign: a date behind 截至 or 截止`)
};

/**
* | output |
* | --- |
* | "Sign: a date behind 截至 or 截止" |
*
* @param {Dossier_Sought_As_OfInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_as_of = /** @type {((inputs?: Dossier_Sought_As_OfInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_As_OfInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_as_of(inputs)
	return zh_dossier_sought_as_of(inputs)
});