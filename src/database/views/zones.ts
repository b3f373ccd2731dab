/** The topics of a notice's items: one row per notice and topic. */
export const NOTICE_TOPICS = `
  SELECT DISTINCT notice_id, unnest(string_split(topics, ';')) AS topic
  FROM items
  WHERE topics IS NOT NULL`;

/**
 * The name of a notice and the year of its feedback. A notice missing from sources.csv is named by its own text.
 * The name of a notice on several organisations says so, because its figures are sums.
 */
export const ZONES = `
  SELECT
    notices.notice_id, 'zone' AS origin,
    coalesce(zone_zh, inspected_body, notices.notice_id)
      || CASE WHEN inspected_units > 1 THEN '（' || inspected_units || '家合计）' ELSE '' END AS zone_zh,
    coalesce(zone_en, notices.notice_id)
      || CASE WHEN inspected_units > 1 THEN ' (' || inspected_units || ' bodies)' ELSE '' END AS zone_en,
    province, prefecture, county, zone_type, kind,
    coalesce(level, 'unknown') AS level,
    try_cast(left(feedback, 4) AS INTEGER) AS year,
    feedback,
    title, inspecting_body, inspected_body, source_url, original_url,
    strftime(captured_on, '%Y-%m-%d') AS captured_on,
    topics
  FROM notices
  JOIN milestones USING (notice_id)
  LEFT JOIN (
    SELECT notice_id, string_agg(topic, ' ' ORDER BY topic) AS topics FROM notice_topics GROUP BY notice_id
  ) AS topics_of_notice USING (notice_id)`;
