/** As it was, and whoever writes in a thread follows it, unless they have chosen otherwise. */
export const POST_MESSAGES_FOLLOWED = `
CREATE OR REPLACE FUNCTION post_messages(p_thread uuid, p_posts jsonb)
RETURNS TABLE (post_id uuid, outcome text, message_number int, posted_at timestamptz)
LANGUAGE plpgsql AS $$
DECLARE
  target record;
  post record;
  known record;
  newest int;
BEGIN
  SELECT t.last_number, t.last_message_at, t.audience_id, t.locked_at IS NOT NULL AS locked
    INTO target FROM thread t WHERE t.id = p_thread FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  newest := target.last_number;
  -- A clock that was put back must not put a message before the one it follows.
  posted_at := greatest(target.last_message_at, date_trunc('milliseconds', clock_timestamp()));

  FOR post IN
    SELECT * FROM jsonb_to_recordset(p_posts) AS p(
      id uuid, "authorId" uuid, document jsonb, html text, text text, excerpt text, "quoteOf" uuid, quote jsonb, mentions uuid[], "contentHash" text)
  LOOP
    post_id := post.id;
    SELECT c.name, c.content_hash, m.number, m.created_at INTO known
      FROM command c LEFT JOIN message m ON m.id = c.mutation_id
      WHERE c.person_id = post."authorId" AND c.mutation_id = post.id;
    IF FOUND THEN
      outcome := CASE
        WHEN known.name <> 'postMessage' OR known.number IS NULL THEN 'CONFLICT'
        -- Commands from before messages had a hash have none.
        WHEN known.content_hash <> post."contentHash" THEN 'STORED_BEFORE'
        ELSE 'REPEATED' END;
      message_number := known.number;
      RETURN NEXT;
      CONTINUE;
    END IF;
    message_number := NULL;
    IF target.locked THEN
      outcome := 'LOCKED';
      RETURN NEXT;
      CONTINUE;
    END IF;
    IF EXISTS (SELECT 1 FROM message m WHERE m.id = post.id) THEN
      outcome := 'CONFLICT';
      RETURN NEXT;
      CONTINUE;
    END IF;

    newest := newest + 1;
    INSERT INTO command (person_id, mutation_id, name, result, content_hash)
      VALUES (post."authorId", post.id, 'postMessage', post.id::text, post."contentHash");
    INSERT INTO message (id, thread_id, number, author_id, document, html, text, excerpt, quote_of, created_at)
      VALUES (post.id, p_thread, newest, post."authorId", post.document, post.html, post.text, post.excerpt, post."quoteOf", posted_at);
    IF cardinality(post.mentions) > 0 THEN
      INSERT INTO message_mention (message_id, person_id) SELECT DISTINCT post.id, unnest(post.mentions);
    END IF;
    INSERT INTO read_state AS r (person_id, thread_id, last_read_number, level) VALUES (post."authorId", p_thread, newest, 'FOLLOWING')
      ON CONFLICT ON CONSTRAINT read_state_pkey
      DO UPDATE SET last_read_number = greatest(r.last_read_number, EXCLUDED.last_read_number),
        level = coalesce(r.level, EXCLUDED.level), updated_at = now();
    INSERT INTO outbox (type, payload) VALUES ('message.posted', jsonb_build_object(
      'threadId', p_thread, 'audienceId', target.audience_id, 'id', post.id, 'number', newest, 'authorId', post."authorId",
      'createdAt', to_char(posted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'html', post.html, 'text', post.text, 'excerpt', post.excerpt, 'quote', post.quote, 'mentions', to_jsonb(post.mentions)));
    outcome := 'POSTED';
    message_number := newest;
    RETURN NEXT;
  END LOOP;

  IF newest > target.last_number THEN
    UPDATE thread t SET last_number = newest, last_message_at = posted_at WHERE t.id = p_thread;
  END IF;
END $$`;
