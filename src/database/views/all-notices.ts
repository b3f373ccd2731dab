/** Whose notices are in the tables of records: the corpus, or the reader's own. */
export type BesideContext = 'zone' | 'own';

/** The topics of a notice's items: one row per notice and topic. */
export const NOTICE_TOPICS = `
  SELECT DISTINCT notice_id, unnest(string_split(topics, ';')) AS topic
  FROM items
  WHERE topics IS NOT NULL`;

/** A zone of the corpus has a type of its own, which is no type of unit unless it says so. */
const UNIT_TYPE = `
  CASE
    WHEN zone_type IN (SELECT code FROM unit_types) THEN zone_type
    WHEN zone_type IS NOT NULL THEN 'zone'
  END`;

const ofZones = (origin: BesideContext): string => `
  SELECT
    notice_id, '${origin}' AS origin,
    coalesce(zone_zh, inspected_body, notice_id)
      || CASE WHEN inspected_units > 1 THEN '（' || inspected_units || '家合计）' ELSE '' END AS zone_zh,
    coalesce(zone_en, notice_id)
      || CASE WHEN inspected_units > 1 THEN ' (' || inspected_units || ' bodies)' ELSE '' END AS zone_en,
    province, prefecture, county, zone_type, ${UNIT_TYPE} AS unit_type, kind, level, title, inspecting_body,
    inspected_body, inspected_units, coverage, 'original' AS source_kind, source_url, original_url, captured_on
  FROM notices`;

const OF_CONTEXT = `
  SELECT
    notice_id, 'context', inspected_body, inspected_body, province, NULL, NULL, NULL, unit_type, kind, level, NULL,
    inspecting_body, inspected_body, 1, coverage, source_kind, source_url, NULL, captured_on
  FROM context_notices`;

/**
 * All notices, whoever read them, with their names and the year of their feedback: one row per notice.
 * - zone_zh, zone_en: a notice missing from sources.csv is named by its own text; the name of a notice on several
 *   organisations says so, because its figures are sums
 * - page: plain, or else mirror (a copy on another host) or restored (its dates were restored from their digits)
 */
export const allNotices = (origin: BesideContext): string => `
  SELECT
    named.notice_id, origin, zone_zh, zone_en, province, prefecture, county, zone_type, unit_type, kind,
    coalesce(level, 'unknown') AS level,
    try_cast(left(feedback, 4) AS INTEGER) AS year,
    feedback, title, inspecting_body, inspected_body, inspected_units, coverage, source_kind,
    CASE
      WHEN notice_id IN (SELECT notice_id FROM all_facts WHERE restored) THEN 'restored'
      WHEN source_kind = 'mirror' THEN 'mirror'
      ELSE 'plain'
    END AS page,
    source_url, original_url,
    strftime(captured_on, '%Y-%m-%d') AS captured_on,
    topics
  FROM (${ofZones(origin)} UNION ALL ${OF_CONTEXT}) AS named
  JOIN milestones USING (notice_id)
  LEFT JOIN (
    SELECT notice_id, string_agg(topic, ' ' ORDER BY topic) AS topics FROM notice_topics GROUP BY notice_id
  ) AS topics_of_notice USING (notice_id)`;

/** The notices of which the whole text was read by the program: all but the context set. */
export const ZONES = `SELECT * FROM all_notices WHERE origin <> 'context'`;
