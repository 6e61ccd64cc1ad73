import { expect, test, unique } from '../support/test';

const words = (text: string) => [{ type: 'text', text }];
const paragraph = (text: string) => ({ type: 'paragraph', content: words(text) });
const row = (type: string, ...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map(cell => ({ type, content: [paragraph(cell)] })),
});
const results = (first: string) => ({
  type: 'table',
  content: [row('tableHeader', 'Class', 'Before', 'After'), row('tableCell', first, '41 %', '63 %')],
});
const heading = (level: number, text: string) => ({ type: 'heading', attrs: { level }, content: words(text) });
const section = (first: string) => ({
  type: 'doc',
  content: [heading(2, 'The first half term'), heading(3, 'A week'), paragraph('As it went.'), results(first)],
});

test('A strategy’s own headings are smaller than those of its sections, and its tables have names of their own', async ({
  signIn,
  cast,
}) => {
  const author = await signIn(cast.author);
  const { page } = author;
  const id = await author.shareStrategy(unique('Results by class'), section('7A'), section('7B'));
  await page.goto(`/practice/${id}`);
  const article = page.getByRole('article');
  const size = (name: string) =>
    article
      .getByRole('heading', { name, exact: true })
      .first()
      .evaluate(element => parseFloat(getComputedStyle(element).fontSize));
  const sizes = [await size('The context'), await size('The first half term'), await size('A week')];
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
  const names = await article
    .getByRole('region', { name: /^Table/ })
    .evaluateAll(regions => regions.map(region => region.getAttribute('aria-label')));
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
});
