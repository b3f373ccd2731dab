/** The topics of a notice's items: one row per notice and topic. */
export const NOTICE_TOPICS = `
  SELECT DISTINCT notice_id, unnest(string_split(topics, ';')) AS topic
  FROM items
  WHERE topics IS NOT NULL`;
