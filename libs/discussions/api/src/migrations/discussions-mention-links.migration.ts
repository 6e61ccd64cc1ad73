import type { RichDocument, RichNode } from '@tessellate/rich-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 500;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PLAIN = /<span class="mention">([^<]*)<\/span>/g;

interface Mention {
  personId: string;
  isInLink: boolean;
}

function mentionsIn(nodes: RichNode[] | undefined, found: Mention[] = []): Mention[] {
  for (const { type, attrs, marks, content } of nodes ?? []) {
    if (type === 'mention')
      found.push({ personId: `${attrs?.['personId']}`, isInLink: marks?.some(mark => mark.type === 'link') ?? false });
    mentionsIn(content, found);
  }
  return found;
}

/** A mention leads to its person, as in every other text; one within a link stays plain there too. */
export function withMentionLinks(html: string, document: RichDocument): string {
  const mentions = mentionsIn(document.content);
  // Spans and mentions are in one order. Where their numbers differ, nothing is known, and the text stays as it is.
  if ([...html.matchAll(PLAIN)].length !== mentions.length) return html;
  let at = 0;
  return html.replace(PLAIN, (plain: string, label: string) => {
    const { personId, isInLink } = mentions[at++]!;
    return isInLink || !UUID.test(personId) ? plain : `<a class="mention" href="/people/${personId}">${label}</a>`;
  });
}

/** Messages showed whom they mention as plain words; strategies, comments and pages of departments as links. */
export class DiscussionsMentionLinks1796000007300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows: { id: string; html: string; document: RichDocument }[] = await runner.query(
        `SELECT id, html, document FROM message WHERE id > $1 AND html LIKE '%<span class="mention">%' ORDER BY id LIMIT $2`,
        [after, BATCH],
      );
      const last = rows.at(-1);
      if (!last) break;
      await runner.query(
        'UPDATE message m SET html = l.html FROM unnest($1::uuid[], $2::text[]) AS l(id, html) WHERE m.id = l.id',
        [rows.map(row => row.id), rows.map(row => withMentionLinks(row.html, row.document))],
      );
      after = last.id;
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE message SET html = regexp_replace(html, '<a class="mention" href="/people/[^"]*">([^<]*)</a>', '<span class="mention">\\1</span>', 'g')
       WHERE html LIKE '%<a class="mention"%'`,
    );
  }
}
