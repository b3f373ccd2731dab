/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_UndoInputs */

const zh_link_undo = /** @type {(inputs: Link_UndoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esc 或返回键可撤销`)
};

const en_link_undo = /** @type {(inputs: Link_UndoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esc or back undoes it`)
};

/**
* | output |
* | --- |
* | "Esc or back undoes it" |
*
* @param {Link_UndoInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_undo = /** @type {((inputs?: Link_UndoInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_UndoInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_undo(inputs)
	return zh_link_undo(inputs)
});