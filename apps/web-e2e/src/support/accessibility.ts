import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What WCAG 2.2 AA asks for, and that headings have no gaps: no rule of WCAG, but how many find their way. */
const WCAG: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'heading-order': { enabled: true } },
};

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/**
 * What axe finds wrong, short enough to be read in a report. Asked within the page, where the results are put together too:
 * a second page for that, and all that was in order, took longer than the looking.
 * @param colours only what a change of colours changes, for what was looked at in others
 */
export async function accessibilityFaults(page: Page, { everyRule = false, colours = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async options => {
      const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(node => {
          const summary = node.failureSummary?.split('\n').slice(1).join(' ').trim();
          return `${id}: ${node.target.join(' ')} – ${summary}`;
        }),
      );
    },
    everyRule ? {} : colours ? COLOURS : WCAG,
  );
}
