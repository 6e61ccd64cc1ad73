import { expect, test } from '../support/test';
import { settled } from './open-screen';

test('The cycle on Home stands across a wide screen, each step’s name on one line, and is rows of marks to touch on a narrow one', async ({
  signIn,
  cast,
}) => {
  const { page } = await signIn(cast.reader);
  await page.goto('/');
  await settled(page);
  const cycle = page.getByRole('list', { name: 'The cycle of your group' });
  const measure = () =>
    cycle.evaluate(list => {
      const steps = [...list.children].filter(step => step.getClientRects().length > 0);
      const lines = (element: Element) => new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size;
      return {
        steps: steps.length,
        rows: new Set(steps.map(step => Math.round(step.getBoundingClientRect().top))).size,
        broken: steps.flatMap(step => [...step.querySelectorAll('a > span')]).filter(name => lines(name) > 1).length,
        beyond: list.scrollWidth - list.clientWidth,
        fewest: Math.ceil(steps.length / Math.floor(list.clientWidth / 28)),
        narrowest: Math.min(...steps.map(step => step.getBoundingClientRect().width)),
      };
    });
  const linesOfNow = () =>
    cycle.locator('[aria-current="step"]').evaluate(step => {
      const range = document.createRange();
      range.selectNodeContents(step);
      // Its last words are for screen readers alone.
      if (step.lastChild) range.setEndBefore(step.lastChild);
      const seen = [...range.getClientRects()].filter(({ width }) => width > 1);
      return new Set(seen.map(({ bottom }) => Math.round(bottom / 4))).size;
    });
  await page.setViewportSize({ width: 1280, height: 860 });
  // Other journeys add workshops to the group.
  const wide = await measure();
  expect(wide).toMatchObject({ broken: 0, beyond: 0 });
  expect(wide.rows).toBeGreaterThanOrEqual(Math.ceil(wide.steps / 8));
  expect(wide.rows).toBeLessThanOrEqual(Math.ceil(wide.steps / 6));
  expect(wide.steps).toBeGreaterThanOrEqual(8);
  expect(await linesOfNow(), 'lines of the step that says what it is about').toBeLessThanOrEqual(4);
  for (const width of [768, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expect
      .poll(async () => {
        const { rows, fewest } = await measure();
        return rows - fewest;
      })
      .toBe(0);
    const narrow = await measure();
    expect(narrow).toMatchObject({ steps: wide.steps, broken: 0, beyond: 0 });
    expect(narrow.narrowest, 'a mark can be touched').toBeGreaterThanOrEqual(24);
  }
});
