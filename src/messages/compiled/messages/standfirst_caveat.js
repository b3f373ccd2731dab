/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standfirst_CaveatInputs */

const zh_standfirst_caveat = /** @type {(inputs: Standfirst_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数字都是被巡单位自己公布的，本站没有另行核实；空白不等于零。`)
};

const en_standfirst_caveat = /** @type {(inputs: Standfirst_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures are the inspected organisations’ own and are not verified here. A blank is not a zero.`)
};

/**
* | output |
* | --- |
* | "The figures are the inspected organisations’ own and are not verified here. A blank is not a zero." |
*
* @param {Standfirst_CaveatInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const standfirst_caveat = /** @type {((inputs?: Standfirst_CaveatInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standfirst_CaveatInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standfirst_caveat(inputs)
	return zh_standfirst_caveat(inputs)
});