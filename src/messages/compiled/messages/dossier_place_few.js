/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Dossier_Place_FewInputs */

const zh_dossier_place_few = /** @type {(inputs: Dossier_Place_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`同类的其他通报只有 ${i?.n} 份有这一项，不排位`)
};

const en_dossier_place_few = /** @type {(inputs: Dossier_Place_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.n} like notices have this: no place is given`)
};

/**
* | output |
* | --- |
* | "Only {n} like notices have this: no place is given" |
*
* @param {Dossier_Place_FewInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_place_few = /** @type {((inputs: Dossier_Place_FewInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Place_FewInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_place_few(inputs)
	return zh_dossier_place_few(inputs)
});