import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const UI = 'libs/platform/web-ui/src';
/** @type {Record<string, string>} */
const EXCEPTIONS = {
  [`${UI}/feedback/announcer.tsx`]: 'is heard, not seen',
  [`${UI}/feedback/state-panel.tsx`]: 'what the states of “Shared/States” are made of',
  [`${UI}/focus/focus-keeper.tsx`]: 'draws nothing',
  [`${UI}/forms/form-problem.tsx`]: 'a line of forms, which have stories',
  [`${UI}/forms/writing-form.tsx`]: 'the form element itself',
  [`${UI}/layout/in-slices.tsx`]: 'draws what it is given',
  [`${UI}/layout/page.tsx`]: 'draws what it is given',
  [`${UI}/menus/lazy-menu.tsx`]: 'its button until it is open, and open it is another component',
  [`${UI}/theme/ui-provider.tsx`]: 'stands around every story',
  [`${UI}/versions/difference.tsx`]: 'the text of “Shared/Earlier versions”',
  [`${UI}/versions/earlier-versions.tsx`]: 'its button until it is open, and open it is another component',
  'apps/web/src/shell/tab-bar.tsx': 'stands below every screen of a phone that journeys look at',
  'libs/tasks/web/src/part-panel.tsx': 'an editor with a draft of the server; journeys look at it',
};

const files = ['apps/web/src', 'libs']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.posix.join(folder, file)),
  )
  .filter(file => /\.tsx$/.test(file) && !/node_modules|\.spec\.tsx$/.test(file));
const sources = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
const stories = [...sources].filter(([file]) => file.endsWith('.stories.tsx')).map(([, text]) => text);

/** @param {string} file */
const componentsOf = file =>
  [...(sources.get(file) ?? '').matchAll(/^export (?:default )?function ([A-Z]\w*)/gm)].map(([, name]) => name);

/** Beside it, or in the story of a larger one that imports it. @param {string} file */
const hasStory = file =>
  sources.has(file.replace(/\.tsx$/, '.stories.tsx')) ||
  componentsOf(file).some(name => stories.some(text => new RegExp(`^import .*\\b${name}\\b`, 'm').test(text)));

/** @param {RegExp} kind */
const without = kind =>
  files.filter(file => kind.test(file) && componentsOf(file).length > 0 && !hasStory(file) && !(file in EXCEPTIONS));

describe('A component that shows one thing has a story with its states:', () => {
  it('each one that all domains share', () => {
    expect(without(/^libs\/platform\/web-ui\/src\/(?!.*\.stories)/)).toEqual([]);
  });

  it('each card, row, item, panel and bar of a domain and of the app', () => {
    expect(without(/-(card|row|item|panel|bar)\.tsx$/)).toEqual([]);
  });

  it('and what is excepted is there, and still has none', () => {
    expect(Object.keys(EXCEPTIONS).filter(file => !sources.has(file) || hasStory(file))).toEqual([]);
  });
});
