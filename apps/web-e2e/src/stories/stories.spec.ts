import { expect } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { inColours } from '../support/colours';
import { storiesByTitle, test } from './story-page';

const components = storiesByTitle();

test('The stories are built', () => {
  expect(components.size, 'npx nx stories @tessellate/web builds them').toBeGreaterThan(0);
});

test.describe('Every story is drawn without errors, is accessible in light and dark, and fits its screen:', () => {
  for (const [title, stories] of components)
    test(title, async ({ stories: shown }, { project }) => {
      for (const story of stories) {
        await shown.show(story);
        // How wide a screen is changes where things lie, and no colour, name or role: those are looked at on one.
        for (const colours of project.name === 'phone' ? (['light', 'dark'] as const) : []) {
          await inColours(shown.page, colours);
          const faults = await accessibilityFaults(shown.page, { colours: colours === 'dark' });
          expect.soft(faults, `${story.name}, ${colours} colours`).toEqual([]);
        }
        expect.soft(await shown.beyondTheEdge(), `${story.name}: what reaches beyond the edge`).toEqual([]);
        expect.soft(shown.complaints, `${story.name}: the console`).toEqual([]);
      }
    });
});
