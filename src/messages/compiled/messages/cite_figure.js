/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cite_FigureInputs */

const zh_cite_figure = /** @type {(inputs: Cite_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`引文`)
};

const en_cite_figure = /** @type {(inputs: Cite_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Citation`)
};

/**
* | output |
* | --- |
* | "Citation" |
*
* @param {Cite_FigureInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const cite_figure = /** @type {((inputs?: Cite_FigureInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cite_FigureInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_cite_figure(inputs)
	return zh_cite_figure(inputs)
});