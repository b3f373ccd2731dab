/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Findings_AgreeInputs */

const zh_findings_agree = /** @type {(inputs: Findings_AgreeInputs) => LocalizedString} */ (i) => {
	const plural = registry.plural("zh", i?.n, {});return /** @type {LocalizedString} */ (`另有 ${i?.n} 项核对一致`)
};

const en_findings_agree = /** @type {(inputs: Findings_AgreeInputs) => LocalizedString} */ (i) => {const plural = registry.plural("en", i?.n, {});
	if (plural === "one") return /** @type {LocalizedString} */ (`${i?.n} more check that agrees`);
	if (plural === "other") return /** @type {LocalizedString} */ (`${i?.n} more checks that agree`);
	return /** @type {LocalizedString} */ ("findings_agree");
};

/**
* | plural | output |
* | --- | --- |
* | "one" | "{n} more check that agrees" |
* | "other" | "{n} more checks that agree" |
*
* @param {Findings_AgreeInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const findings_agree = /** @type {((inputs: Findings_AgreeInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Findings_AgreeInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_findings_agree(inputs)
	return zh_findings_agree(inputs)
});