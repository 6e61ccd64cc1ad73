import { describe, expect, it } from '@jest/globals';
import { paste } from './testing/pasting';

/** An element of MathJax's drawing in a typeface: `m('mfrac', …)`, with its letters `m('mi', 1D465)`. */
const m = (name: string, ...inside: string[]) => `<mjx-${name}>${inside.join('')}</mjx-${name.split(' ')[0]}>`;
const c = (...codes: string[]) => codes.map(code => `<mjx-c class="mjx-c${code} TEX-I"></mjx-c>`).join('');
const typeface = (...inside: string[]) =>
  `<mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true">${inside.join('')}</mjx-math></mjx-container>`;
/** The same in SVG, at a place. */
const g = (name: string, at: string, ...inside: string[]) =>
  `<g data-mml-node="${name}" transform="translate(${at})">${inside.join('')}</g>`;
const u = (...codes: string[]) => codes.map(code => `<use data-c="${code}"></use>`).join('');
const svg = (...inside: string[]) =>
  `<mjx-container class="MathJax" jax="SVG"><svg role="img" aria-hidden="true"><g transform="scale(1,-1)"><g data-mml-node="math">${inside.join('')}</g></g></svg></mjx-container>`;

const [one, two, three] = [m('mn', c('31')), m('mn', c('32')), m('mn', c('33'))];
const x = m('mi', c('1D465'));
const dbox = (below: string) => m('dbox', m('dtable', m('line'), m('row', m('den', m('dstrut'), below))));
const half = m('mfrac', m('frac', m('num', m('nstrut'), one), dbox(two)));
const sum = (limits: string) => `<mjx-munderover${limits}>`;

describe('formulas of MathJax, as browsers copy them: without the MathML that is there for screen readers', () => {
  it.each([
    ['fraction and power', typeface(half, m('msup', x, m('script', two))), '\\frac{1}{2}x^2'],
    ['power and index', typeface(m('msubsup', x, m('script', two, m('spacer'), one))), 'x_1^2'],
    [
      'root',
      typeface(
        m('mroot', m('root', three), m('sqrt', m('surd', m('mo', c('221A'))), m('box', x, m('mo', c('2B')), one))),
      ),
      '\\sqrt[3]{x+1}',
    ],
    [
      'sum on its own line',
      typeface(
        `${sum('')}${m('over', m('mi', c('1D45B')))}${m('box', m('munder', m('row', m('base', m('mo', c('2211')))), m('row', m('under', m('TeXAtom', m('mi', c('1D456')), m('mo', c('3D')), one)))))}</mjx-munderover>`,
        x,
      ),
      '\\sum_{i=1}^n x',
    ],
    [
      'sum in a sentence',
      typeface(`${sum(' limits="false"')}${m('mo', c('2211'))}${m('script', two, m('spacer'), one)}</mjx-munderover>`),
      '\\sum_1^2',
    ],
    [
      'brace',
      typeface(
        m(
          'munder',
          m('row', m('base', x)),
          m('row', m('under', m('mo', '<mjx-stretchy-h class="mjx-c23DF"><mjx-beg></mjx-beg></mjx-stretchy-h>'))),
        ),
      ),
      '\\underbrace{x}',
    ],
    [
      'equations one below another',
      typeface(
        m(
          'mtable',
          m(
            'table',
            m(
              'itable',
              m('mtr', m('mtd', x), m('mtd', m('mi'), m('mo', c('3D')), one)),
              m('mtr', m('mtd'), m('mtd', m('mi'), m('mo', c('3D')), two)),
            ),
          ),
        ),
      ),
      '\\begin{aligned}x&=1\\\\&=2\\end{aligned}',
    ],
    ['crossed out', typeface(m('menclose', m('box', three), m('ustrike'))), '\\cancel{3}'],
    [
      'units, words, a gap and a letter that the typeface has not got',
      typeface(
        m('mn', c('35')),
        '<mjx-mspace style="width: 0.167em;"></mjx-mspace>',
        m('mi', c('63', '6D')),
        m('mtext', c('A0', '69', '66', 'A0'), '<mjx-utext variant="normal">é</mjx-utext>'),
      ),
      '5\\,\\operatorname{cm}\\text{ if é}',
    ],
    ['bold letters', typeface(m('mi', c('1D41A'))), '\\mathbf{a}'],
    [
      'SVG: fraction, root, power',
      svg(
        g('mfrac', '0,0', g('mn', '220,394', u('31')), g('mn', '220,-345', u('32')), '<rect></rect>'),
        g('msqrt', '9,0', `<g>${g('mi', '853,0', u('1D465'))}</g>`, g('mo', '0,89', u('221A')), '<rect></rect>'),
        g('msup', '9,0', g('mi', '0,0', u('1D466')), g('mn', '1,363', u('32'))),
      ),
      '\\frac{1}{2}\\sqrt{x}y^2',
    ],
    [
      'SVG: limits where they stand, whatever their order',
      svg(
        g('munderover', '0,0', g('mo', '0,0', u('2211')), g('mi', '148,-1087', u('1D456')), g('mi', '5,1150', u('6E'))),
        g('msubsup', '0,0', g('mo', '0 1', u('222B')), g('mn', '1046.4,1088.1', u('31')), g('mn', '589,-896', u('30'))),
      ),
      '\\sum_i^{\\mathrm{n}}\\int_0^1',
    ],
    [
      'SVG: binomial, stretched arrow, gap',
      svg(
        g('TeXAtom', '0,0', g('mo', '0 -0', u('28'))),
        g('mfrac', '458,0', g('mn', '0,444', u('35')), g('mn', '0,-345', u('32'))),
        g('TeXAtom', '811,0', g('mo', '0 -0', u('29'))),
        g('mstyle', '1000,0', '<g data-mml-node="mspace"></g>'),
        g(
          'mover',
          '2000,0',
          g('mrow', '0,0', g('mi', '0,0', u('1D434')), g('mi', '750,0', u('1D435'))),
          g('mo', '0,903', u('2192'), `<svg>${u('2212')}</svg>`),
        ),
      ),
      '\\binom{5}{2}\\quad\\overrightarrow{AB}',
    ],
  ])('%s', (_name, html, latex) => {
    expect(paste({ html: `<p>Let ${html} be</p>` })).toMatchObject({ text: `Let $${latex}$ be`, said: [] });
  });

  it('what a drawing does not tell is said not to be taken', () => {
    const division = typeface(m('menclose', m('box', m('mn', c('39', '31'))), m('dbox')));
    const pasted = paste({ html: `<p>Let ${division} be</p>` });
    expect(pasted.text).toBe('Let [equation] be');
    expect(pasted.said).toHaveLength(1);
  });
});
