/** Which topics the items of a notice are on: one row a notice and topic. */
export const NOTICE_TOPICS = `
  SELECT DISTINCT notice_id, unnest(string_split(topics, ';')) AS topic
  FROM items
  WHERE topics IS NOT NULL`;
