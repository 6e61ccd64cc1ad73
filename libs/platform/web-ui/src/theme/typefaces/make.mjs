// Makes the files in this folder and `../font-stand-ins.css`: run it after a new version of either typeface (`npm run typefaces`).
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import prettier from 'prettier';
import subsetFont from 'subset-font';
import { renamed } from './name-table.mjs';
import { standIns } from './stand-ins.mjs';

const require = createRequire(import.meta.url);
const here = name => new URL(name, import.meta.url);

/**
 * Weights that the app uses; everything lighter and heavier is half of each file. An emphasised word is hardly ever bold as well:
 * the one weight is little more than half of all.
 */
const FACES = [
  { file: 'wght-normal', style: 'normal', weights: { min: 400, max: 700 } },
  { file: 'regular-italic', style: 'italic', weights: 400 },
  { file: 'bold-italic', style: 'italic', weights: { min: 500, max: 700 } },
];
/** What text is set with: composed accents, ligatures, kerning. No page asks for small fractions. */
const FEATURES = ['ccmp', 'liga', 'kern', 'mark', 'mkmk'];
/** Copyright, licence and its address belong to the file. */
const LEGAL = [0, 13, 14];

// The licence of Source Serif reserves the name “Source”: what is changed is called otherwise.
const SOURCES = [
  { name: 'serif', source: 'source-serif-4', family: 'Tessellate Serif', features: FEATURES },
  {
    name: 'sans',
    source: 'atkinson-hyperlegible-next',
    family: 'Atkinson Hyperlegible Next',
    features: [...FEATURES, 'tnum'],
  },
];

for (const { name, source, family, features } of SOURCES)
  for (const { file: face, style, weights } of FACES) {
    const font = await readFile(
      require.resolve(`@fontsource-variable/${source}/files/${source}-latin-wght-${style}.woff2`),
    );
    const cut = await subsetFont(font, await latin(source), {
      targetFormat: 'sfnt',
      variationAxes: { wght: weights },
      keepFeatures: features,
      preserveNameIds: LEGAL,
    });
    const named = renamed(cut, family, style === 'italic' ? 'Italic' : 'Regular');
    const file = await subsetFont(named, null, { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: LEGAL });
    await writeFile(here(`./${name}-latin-${face}.woff2`), file);
    console.log(`${name} ${face}: ${font.length} -> ${file.length} bytes`);
  }
const stylesheet = here('../font-stand-ins.css');
const options = await prettier.resolveConfig(stylesheet);
await writeFile(stylesheet, await prettier.format(standIns(), { ...options, parser: 'css' }));

/** The characters for which the published stylesheet would fetch the Latin file. */
async function latin(source) {
  const css = await readFile(require.resolve(`@fontsource-variable/${source}/wght.css`), 'utf8');
  const [, ranges] = /-latin-wght-normal\.woff2[^}]*unicode-range:\s*([^;}]+)/.exec(css) ?? [];
  if (!ranges) throw new Error(`${source} no longer says which characters its Latin file has.`);
  return ranges
    .split(',')
    .flatMap(range => {
      const [first, last = first] = range
        .trim()
        .slice(2)
        .split('-')
        .map(hex => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
    })
    .join('');
}
