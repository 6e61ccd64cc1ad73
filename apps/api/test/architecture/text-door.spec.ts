import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a kind of folder that have a word in them. */
function filesWith(word: RegExp, folders: string[]): string[] {
  return folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.posix.join(folder, file)),
    )
    .filter(file => /\.tsx?$/.test(file) && !/node_modules|spec\.tsx?$/.test(file))
    .filter(file => word.test(readFileSync(file, 'utf8')));
}

describe('Text from people', () => {
  it('comes in by one door: nothing else on the server reads, checks or renders a document from outside', () => {
    const server = ['apps/api/src', 'prisma-seed', ...readdirSync('libs').map(domain => `libs/${domain}`)];
    const inside = filesWith(/\b(acceptText|acceptDocument|parseDocument)\b/, server).filter(
      file => !file.startsWith('libs/platform/rich-text/src/'),
    );
    const door = 'libs/platform/api-kernel/src/rich-text/';
    expect(inside.sort()).toEqual(
      ['accept-document.ts', 'render-worker.ts', 'rich-text.service.ts'].map(f => door + f),
    );
  });
});
