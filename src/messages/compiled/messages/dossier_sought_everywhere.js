/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ items: NonNullable<unknown>, outside: NonNullable<unknown>, inside: NonNullable<unknown> }} Dossier_Sought_EverywhereInputs */

const zh_dossier_sought_everywhere = /** @type {(inputs: Dossier_Sought_EverywhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`在这一部分和 ${i?.items} 个整改事项之内都找过，共约 ${i?.outside} + ${i?.inside} 字`)
};

const en_dossier_sought_everywhere = /** @type {(inputs: Dossier_Sought_EverywhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Looked for there and inside of the ${i?.items} items, in about ${i?.outside} + ${i?.inside} characters`)
};

/**
* | output |
* | --- |
* | "Looked for there and inside of the {items} items, in about {outside} + {inside} characters" |
*
* @param {Dossier_Sought_EverywhereInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_sought_everywhere = /** @type {((inputs: Dossier_Sought_EverywhereInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Sought_EverywhereInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_sought_everywhere(inputs)
	return zh_dossier_sought_everywhere(inputs)
});