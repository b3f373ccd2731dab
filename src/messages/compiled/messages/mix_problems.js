/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mix_ProblemsInputs */

const zh_mix_problems = /** @type {(inputs: Mix_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`【已混排】按您的选择添了一列，各家取自己的层级：先取问题数，没有的取具体问题数，再没有的取方面数，不是同一口径。`)
};

const en_mix_problems = /** @type {(inputs: Mix_ProblemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`[Mixed as you asked] One column more, in which each notice stands by its own level: problems, else specific problems, else aspects. These are not counted alike.`)
};

/**
* | output |
* | --- |
* | "[Mixed as you asked] One column more, in which each notice stands by its own level: problems, else specific problems, else aspects. These are not counted alike." |
*
* @param {Mix_ProblemsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const mix_problems = /** @type {((inputs?: Mix_ProblemsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mix_ProblemsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mix_problems(inputs)
	return zh_mix_problems(inputs)
});