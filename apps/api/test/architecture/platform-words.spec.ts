import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the programme is made of. A thread is a word of computers too: only the kind of thing counts, in capitals. */
const WORDS =
  /work[ _-]?groups?|\bhubs?\b|\bhub(?=[A-Z_])|[a-z]Hubs?\b|cycle[ _-]?steps?|\bstrateg(y|ies)|facilitat|departments?|workshops?|recruit|alumni/gi;
const KINDS = /\b(THREAD|MESSAGE|TASK_WORK|APPLICATION)\b/g;

/** Where one of them stands all the same: what people read, until a domain can give the words. This list only shrinks. */
const ALLOWED = [
  'api-kernel/src/errors/app-error.ts: facilitat',
  'api-kernel/src/notices/moderation-notice.ts: hub',
  'rich-text/src/attributes.ts: strategies',
  'web-kernel/src/apollo/errors.ts: facilitat',
];

/** Tests and stories show the platform at work in the domain, generators write domains; a migration stays as it was run; `gql` is generated. */
const LEFT_OUT =
  /node_modules|\.spec\.|\.stories\.|^generators\/|^tests\/|\/tests\/|\/stories\/|\/migrations\/|\/gql\/|^api-testing\//;

describe('The platform', () => {
  it('knows none of the words of the programme: no Work Group, no hub, no strategy', () => {
    const root = 'libs/platform';
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      file => /\.(tsx?|mjs|css)$/.test(file) && !LEFT_OUT.test(file.split(path.sep).join('/')),
    );
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap(file => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(WORDS), ...text.matchAll(KINDS)].map(([word]) => `${file}: ${word}`);
    });
    expect([...new Set(found)].sort()).toEqual(ALLOWED);
  });
});
