/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} DaysInputs */

const zh_days = /** @type {(inputs: DaysInputs) => LocalizedString} */ (i) => {
	const plural = registry.plural("zh", i?.n, {});return /** @type {LocalizedString} */ (`${i?.n} 天`)
};

const en_days = /** @type {(inputs: DaysInputs) => LocalizedString} */ (i) => {const plural = registry.plural("en", i?.n, {});
	if (plural === "one") return /** @type {LocalizedString} */ (`${i?.n} day`);
	if (plural === "other") return /** @type {LocalizedString} */ (`${i?.n} days`);
	return /** @type {LocalizedString} */ ("days");
};

/**
* | plural | output |
* | --- | --- |
* | "one" | "{n} day" |
* | "other" | "{n} days" |
*
* @param {DaysInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const days = /** @type {((inputs: DaysInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<DaysInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_days(inputs)
	return zh_days(inputs)
});