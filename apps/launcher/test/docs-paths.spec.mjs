import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...readdirSync('apps/docs', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => path.posix.join('apps/docs', file)),
];
const texts = new Map(DOCS.map(file => [file, readFileSync(file, 'utf8')]));

/** As GitHub names the anchor of a heading. @param {string} heading */
const anchorOf = heading =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\d\- ]/gu, '')
    .replaceAll(' ', '-');

/** What each document says by a pattern, and is not so. @param {RegExp} pattern @param {(said: string, file: string) => boolean} holds */
const wrong = (pattern, holds) => {
  const said = DOCS.flatMap(file =>
    [...(texts.get(file) ?? '').matchAll(pattern)].map(([, words = '']) => ({ file, words })),
  );
  expect(said.length).toBeGreaterThan(20);
  return said.filter(({ file, words }) => !holds(words, file)).map(({ file, words }) => `${file}: ${words}`);
};

describe('The documents', () => {
  it('name files and folders that exist', () => {
    const named = /`((?:apps|libs|prisma-seed|docker)\/[\w./-]+)`/g;
    expect(wrong(named, words => existsSync(words))).toEqual([]);
  });

  it('link to documents and headings that exist', () => {
    const link = /\]\((?!\w+:)([^)\s]+)\)/g;
    const leads = wrong(link, (words, file) => {
      const [where = '', anchor] = words.split('#');
      const target = where ? path.posix.join(path.posix.dirname(file), where) : file;
      if (!existsSync(target)) return false;
      const headings = [...(texts.get(target) ?? '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
      return !anchor || headings.some(heading => anchorOf(heading) === anchor);
    });
    expect(leads).toEqual([]);
  });
});
