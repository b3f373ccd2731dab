/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Publish_FrozenInputs */

const zh_publish_frozen = /** @type {(inputs: Publish_FrozenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`冻结（${i?.version}）`)
};

const en_publish_frozen = /** @type {(inputs: Publish_FrozenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`frozen (${i?.version})`)
};

/**
* | output |
* | --- |
* | "frozen ({version})" |
*
* @param {Publish_FrozenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_frozen = /** @type {((inputs: Publish_FrozenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_FrozenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_frozen(inputs)
	return zh_publish_frozen(inputs)
});