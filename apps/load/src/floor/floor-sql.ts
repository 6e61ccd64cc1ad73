/** The statements a hand-written server would send for the three pages: one each, everything joined. */
const REACTIONS = (type: string, page: string, viewer?: string) => `r AS MATERIALIZED (
  SELECT target_id, json_agg(json_build_object('__typename', 'ReactionCount', 'kind', kind, 'count', count${viewer ? ", 'mine', mine" : ''})) AS list
  FROM (SELECT target_id, kind, count(*) AS count${viewer ? `, bool_or(person_id = ${viewer}) AS mine` : ''} FROM reaction
        WHERE target_type = '${type}' AND target_id = ANY(ARRAY(SELECT id FROM ${page})) GROUP BY target_id, kind) k GROUP BY target_id)`;

/** $1 audiences, $2 rows. */
export const FEED = `
  WITH f AS MATERIALIZED (
    SELECT f.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
      SELECT id, author_id, department_id AS place, title, excerpt, big_ideas, key_stages, topics, reading_minutes, published_at,
        (extract(epoch FROM published_at) * 1000000)::bigint::text AS key
      FROM strategy WHERE audience_id = a.id AND removed_at IS NULL ORDER BY published_at DESC, id DESC LIMIT $2
    ) f ORDER BY f.published_at DESC, f.id DESC LIMIT $2
  ), ${REACTIONS('STRATEGY', 'f')}
  SELECT f.*, p.name AS author_name, p.picture_file_id AS author_picture, d.id AS department_id, s.name AS school_name, s.town, s.urn,
    r.list AS reactions
  FROM f JOIN person p ON p.id = f.author_id LEFT JOIN department d ON d.id = f.place LEFT JOIN school s ON s.urn = d.school_urn
  LEFT JOIN r ON r.target_id = f.id
  ORDER BY f.published_at DESC, f.id DESC`;

/** $1 thread, $2 and $3 first and last number, $4 viewer. */
export const MESSAGES = `
  WITH m AS MATERIALIZED (SELECT * FROM message WHERE thread_id = $1 AND number BETWEEN $2 AND $3),
    ${REACTIONS('MESSAGE', 'm', '$4::uuid')}
  SELECT m.id, m.thread_id, m.number, m.created_at, m.edited_at, m.version, m.html, m.text, m.author_id, p.name AS author_name,
    p.picture_file_id AS author_picture, q.id AS quote_id, q.number AS quote_number, left(q.text, 160) AS quote_text,
    q.author_id AS quote_author, qp.name AS quote_author_name, qp.picture_file_id AS quote_author_picture,
    r.list AS reactions
  FROM m JOIN person p ON p.id = m.author_id
  LEFT JOIN message q ON q.id = m.quote_of LEFT JOIN person qp ON qp.id = q.author_id
  LEFT JOIN r ON r.target_id = m.id ORDER BY m.number`;

/** $1 thread, $2 viewer. */
export const THREAD = `
  SELECT t.id, t.title, t.audience_kind, t.audience_id, t.step_id, t.last_number, t.last_message_at, t.pinned_at IS NOT NULL AS pinned,
    coalesce(r.last_read_number, 0) AS read
  FROM thread t LEFT JOIN read_state r ON r.thread_id = t.id AND r.person_id = $2 WHERE t.id = $1`;

/** $1 department. */
export const DEPARTMENT = `
  SELECT d.id, d.name, s.urn, s.name AS school_name, s.town, s.la_name, s.phase, s.age_low, s.age_high, f.who_we_are, f.context, f.practice_html, f.version, f.updated_at,
    u.id AS updated_by, u.name AS updated_by_name, u.picture_file_id AS updated_by_picture
  FROM department d JOIN school s ON s.urn = d.school_urn LEFT JOIN department_profile f ON f.department_id = d.id
  LEFT JOIN person u ON u.id = f.updated_by WHERE d.id = $1`;

/** $1 department. */
export const MEMBERS = `
  SELECT m.role, p.id, p.name, p.job_title, p.picture_file_id FROM department_membership m JOIN person p ON p.id = m.person_id
  WHERE m.department_id = $1 AND m.until IS NULL ORDER BY m.role = 'HEAD' DESC, m.since, m.id`;
