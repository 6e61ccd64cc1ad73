import { SECTIONS } from '@tessellate/practice-contract';
import { excerpt, parseDocument, type RichDocument, toHtml, toText } from '@tessellate/rich-text';
import type pg from 'pg';
import type { Random } from '../lib/random';
import { messageDocument, sectionDocument } from './texts';

/** How many different texts there are; rows point into them, so that a large world is written quickly. */
export const POOL = { messages: 600, strategies: 250, practices: 60 };

/** Writes the texts into temporary tables of this connection, rendered as the server renders them. */
export async function writePools(client: pg.Client, r: Random, sizes = POOL): Promise<void> {
  await client.query(
    'CREATE TEMP TABLE pool_message (n int PRIMARY KEY, document jsonb, html text, text text, excerpt text)',
  );
  await client.query(
    'CREATE TEMP TABLE pool_strategy (n int PRIMARY KEY, documents jsonb, html jsonb, text text, excerpt text)',
  );
  await client.query(
    'CREATE TEMP TABLE pool_practice (n int PRIMARY KEY, document jsonb, html text, text text, excerpt text)',
  );
  const messages = Array.from({ length: sizes.messages }, (_, n) => {
    const message = rendered(messageDocument(r), 'message');
    return { n, ...message, excerpt: excerpt(message.document, 180) };
  });
  const practices = Array.from({ length: sizes.practices }, (_, n) => {
    const practice = rendered(sectionDocument(r, 6), 'document');
    return { n, ...practice, excerpt: excerpt(practice.text, 260) };
  });
  const strategies = Array.from({ length: sizes.strategies }, (_, n) => strategyOf(r, n));
  for (const [table, rows] of Object.entries({
    pool_message: messages,
    pool_practice: practices,
    pool_strategy: strategies,
  }))
    await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      JSON.stringify(rows),
    ]);
}

function strategyOf(r: Random, n: number) {
  const parts = SECTIONS.map(({ key }) => [key, rendered(sectionDocument(r, 2 + r.below(2)), 'document')] as const);
  const text = parts.map(([, part]) => part.text).join('\n\n');
  return {
    n,
    documents: Object.fromEntries(parts.map(([key, part]) => [key, part.document])),
    html: Object.fromEntries(parts.map(([key, part]) => [key, part.html])),
    text,
    excerpt: excerpt(text, 260),
  };
}

function rendered(document: RichDocument, profile: 'message' | 'document') {
  const parsed = parseDocument(document, { profile });
  if (!parsed.ok) throw new Error(`A generated text is not valid: ${parsed.message}`);
  return { document: parsed.doc, html: toHtml(parsed.doc), text: toText(parsed.doc) };
}
