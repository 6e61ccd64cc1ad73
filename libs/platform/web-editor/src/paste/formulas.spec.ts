import { describe, expect, it } from '@jest/globals';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { paste } from './testing/pasting';

const math = (inside: string, attributes = '') =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributes}>${inside}</math>`;
const annotated = (latex: string) =>
  math(`<semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">${latex}</annotation></semantics>`);
const MJX =
  '<mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mfrac><mjx-c class="mjx-c31"></mjx-c></mjx-mfrac></mjx-math>';
const assistive = (inside: string) =>
  `<mjx-assistive-mml unselectable="on" display="inline">${inside}</mjx-assistive-mml>`;
const HALF = '<mfrac><mn>1</mn><mn>2</mn></mfrac>';

describe('formulas of other programs', () => {
  it.each([
    ['KaTeX', formulaHtml('\\frac{4}{3}x-2', false), '$\\frac{4}{3}x-2$'],
    ['KaTeX on its own line', `<p>so ${formulaHtml('x^2', true)} and on</p>`, 'so\n\n$$x^2$$\n\nand on'],
    [
      'MathJax 2 with its script',
      `<span class="MathJax_Preview">[x]</span><span class="MathJax" id="MathJax-Element-1-Frame" data-mathml="&lt;math&gt;&lt;mi&gt;y&lt;/mi&gt;&lt;/math&gt;"><nobr>x</nobr></span><script type="math/tex">x^2</script>`,
      '$x^2$',
    ],
    [
      'MathJax 2 on its own line',
      `<div class="MathJax_Display"><span class="MathJax">x</span></div><script type="math/tex; mode=display">x^2</script>`,
      '$$x^2$$',
    ],
    [
      'MathJax 2 without its script',
      `<span class="MathJax" data-mathml="&lt;math&gt;${HALF.replace(/</g, '&lt;').replace(/>/g, '&gt;')}&lt;/math&gt;"><nobr>12</nobr></span>`,
      '$\\frac{1}{2}$',
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax" jax="CHTML">${MJX}${assistive(math(HALF))}</mjx-container>`,
      '$\\frac{1}{2}$',
    ],
    [
      'MathJax 3 as SVG, on its own line',
      `<mjx-container jax="SVG" display="true"><svg><g data-mml-node="math"></g></svg>${assistive(math(HALF, ' display="block"'))}</mjx-container>`,
      '$$\\frac{1}{2}$$',
    ],
    [
      'MathJax 4',
      `<mjx-container class="MathJax" jax="CHTML"><mjx-math data-latex="\\frac{1}{2}"><mjx-mfrac data-latex="\\frac{1}{2}"></mjx-mfrac></mjx-math></mjx-container>`,
      '$\\frac{1}{2}$',
    ],
    [
      'MathQuill',
      '<span class="mq-math-mode"><span class="mq-selectable">$\\frac{1}{2}$</span><span class="mq-root-block">12</span></span>',
      '$\\frac{1}{2}$',
    ],
    ['MathLive', '<math-field>\\frac{1}{2}</math-field>', '$\\frac{1}{2}$'],
    ['MathML with LaTeX beside it', annotated('\\tfrac{1}{2}'), '$\\tfrac{1}{2}$'],
    ['MathML with a prefix', '<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>', '$x^2$'],
    [
      'Wikipedia',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${annotated('{\\displaystyle a^{2}+b^{2}}')}</span><img src="https://wikimedia.org/api/rest_v1/media/math/render/svg/ab" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle a^{2}+b^{2}}"></span>`,
      '$a^{2}+b^{2}$',
    ],
    [
      'Wikipedia, only its picture',
      `<img src="https://wikimedia.org/api/rest_v1/media/math/render/svg/ab" class="mwe-math-fallback-image-inline" alt="{\\displaystyle x_{1}}">`,
      '$x_{1}$',
    ],
    [
      'Google Docs, exported',
      '<img src="https://www.google.com/chart?cht=tx&amp;chf=bg,s,FFFFFF00&amp;chco=000000&amp;chl=%5Cfrac%7B1%7D%7B2%7D">',
      '$\\frac{1}{2}$',
    ],
    ['Google Docs, Auto-LaTeX', '<img src="https://latex.codecogs.com/png.latex?%5Cdpi%7B300%7D%20x%5E2">', '$x^2$'],
    [
      'Canvas',
      '<img class="equation_image" title="x" src="/equation_images/x" alt="LaTeX: \\sqrt{2}" data-equation-content="\\sqrt{2}">',
      '$\\sqrt{2}$',
    ],
    [
      'Wiris in Moodle',
      '<img class="Wirisformula" alt="1 half" data-mathml="«math xmlns=¨http://www.w3.org/1998/Math/MathML¨»«mfrac»«mn»1«/mn»«mn»2«/mn»«/mfrac»«/math»" src="data:image/svg+xml,x">',
      '$\\frac{1}{2}$',
    ],
    [
      'Gemini',
      '<span class="math-inline" data-math="x^3" data-index-in-node="4"><span class="katex-html">x3</span></span>',
      '$x^3$',
    ],
    ['Quill', '<span class="ql-formula" data-value="e^x"><span>ex</span></span>', '$e^x$'],
    ['Moodle, its script not run', '<p>Solve \\(x^2=4\\) for \\(x\\).</p>', 'Solve $x^2=4$ for $x$.'],
    ['a page with brackets on a line', '<p>Then</p><p>\\[x^2=4\\]</p>', 'Then\n\n$$x^2=4$$'],
    ['a page with dollars over lines', '<p>$$<br>x^2<br>=4<br>$$</p>', '$$x^2\n=4$$'],
    ['a display in a sentence', '<p>we get $$x=2$$ here</p>', 'we get $x=2$ here'],
    ['dollars in dollars', '<p>with $x^2$ we</p>', 'with $x^2$ we'],
  ])('%s', (_name, html, text) => {
    const pasted = paste({ html });
    expect(pasted.text).toBe(text);
    expect(pasted.said).toEqual([]);
  });

  it.each([
    [
      '<mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mo>⁢</mo><mi>a</mi><mo>⁢</mo><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>',
      'x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
    ],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
      '\\sum_{i=1}^n i',
    ],
    [
      '<msubsup><mo>∫</mo><mn>0</mn><mi>π</mi></msubsup><mi>sin</mi><mo>⁡</mo><mi>θ</mi><mi mathvariant="normal">d</mi><mi>θ</mi>',
      '\\int_0^{\\pi}\\sin\\theta\\mathrm{d}\\theta',
    ],
    [
      '<mo>(</mo><mtable><mtr><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable><mo>)</mo>',
      '\\begin{pmatrix}2\\\\3\\end{pmatrix}',
    ],
    ['<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>r</mi></mfrac><mo>)</mo>', '\\binom{n}{r}'],
    ['<mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo>', '\\left(\\frac{1}{2}\\right)'],
    ['<mi>f</mi><mo>⁡</mo><mo>(</mo><mi>x</mi><mo>)</mo>', 'f(x)'],
    [
      '<mo>{</mo><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mtext>if </mtext><mi>x</mi><mo>≥</mo><mn>0</mn></mtd></mtr></mtable>',
      '\\begin{cases}x&\\text{if }x\\ge0\\end{cases}',
    ],
    [
      '<mover accent="true"><mi>v</mi><mo>→</mo></mover><mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>→</mo></mover><mover><mi>x</mi><mo>¯</mo></mover>',
      '\\vec{v}\\overrightarrow{AB}\\bar{x}',
    ],
    ['<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>x</mi>', '\\lim_{x\\to0}x'],
    ['<msup><mn>90</mn><mo>∘</mo></msup><msup><mi>f</mi><mo>′</mo></msup>', "90^{\\circ}f'"],
    ['<mo>|</mo><mi>x</mi><mo>|</mo><mo>&lt;</mo><mn>1,000</mn>', '|x|<1{,}000'],
    ['<mn>2</mn><mfrac><mn>1</mn><mn>3</mn></mfrac><mo>×</mo><mi>ℝ</mi><mi>𝑥</mi>', '2\\frac{1}{3}\\times\\mathbb{R}x'],
    ['<mmultiscripts><mi>C</mi><mi>r</mi><none/><mprescripts/><none/><mi>n</mi></mmultiscripts>', '{}^nC_r'],
    [
      '<menclose notation="updiagonalstrike"><mi>x</mi></menclose><mfenced><mi>a</mi><mi>b</mi></mfenced>',
      '\\cancel{x}(a,b)',
    ],
    [
      '<msup><mrow><mo>(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo>)</mo></mrow><mn>2</mn></msup><msup><msup><mi>x</mi><mn>2</mn></msup><mn>3</mn></msup>',
      '(x+1)^2{x^2}^3',
    ],
  ])('MathML %#: %s', (inside, latex) => {
    expect(paste({ html: `<p>${math(inside)}</p>` }).text).toBe(`$${latex}$`);
    expect(formulaHtml(latex, false)).not.toContain('math-error');
  });

  it.each([
    [
      'KaTeX whose MathML was taken away',
      '<span class="katex"><span class="katex-html" aria-hidden="true">12</span></span>',
      '12',
    ],
    [
      'MathJax with nothing but its drawing',
      `<mjx-container class="MathJax" aria-label="one half">${MJX}</mjx-container>`,
      'one half',
    ],
    [
      'a piece of what KaTeX drew',
      '<span class="base"><span class="mord">x</span><span class="msupsub"><span class="vlist-t"><span class="vlist-r"><span class="mord">2</span></span></span></span></span>',
      'x2',
    ],
    ['a column subtraction', math('<mstack><mn>12</mn><mn>9</mn></mstack>'), '129'],
  ])('%s is said, and its place marked', (_name, html, words) => {
    const pasted = paste({ html: `<p>Let ${html} be</p>` });
    expect(pasted.text).toBe('Let [equation] be');
    expect(pasted.said).toEqual([`1 equation could not be pasted: ${words}. [equation] marks where it was.`]);
  });

  it('a command that nobody knows stays a formula to mend; one that is not allowed stays words', () => {
    const unknown = paste({ html: '<p>\\(\\mymacro{x}\\)</p>' });
    expect(unknown.html).toContain('data-latex="\\mymacro{x}"');
    expect(unknown.said[0]).toMatch(/^1 equation cannot be shown: /);
    const forbidden = paste({ html: '<p>\\(\\href{https://x.example}{x}\\)</p>' });
    expect(forbidden.html).toBe('<p><code>\\href{https://x.example}{x}</code></p>');
    expect(forbidden.said[0]).toMatch(/^1 equation stayed as LaTeX/);
  });

  it('takes as many formulas as a text may hold; the others stay their LaTeX', () => {
    const pasted = paste({ html: '<p>\\(x\\) </p>'.repeat(62) }, 'message');
    expect(pasted.html.match(/data-math-inline/g)).toHaveLength(60);
    expect(pasted.html).toContain('<p>$$x$$</p>');
    expect(pasted.said).toEqual(['2 equations stayed as LaTeX: a text here can have at most 60.']);
  });

  it('elements in elements without end come as their words alone', () => {
    expect(paste({ html: `<p>x</p>${'<ul><li>'.repeat(150)}y` })).toMatchObject({
      text: 'xy',
      said: ['This was too much to paste at once, so the formatting was left out.'],
    });
    expect(paste({ html: `<div>${'<div>'.repeat(60)}<b>y</b>` }).html).toBe('<p><strong>y</strong></p>');
  });

  it('runs nothing and fetches nothing that comes with it', () => {
    const pasted = paste({
      html: `<p onclick="alert(1)">a<img src="https://spy.example/x.png" onerror="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">b</a><iframe src="https://spy.example"></iframe></p><span data-math-inline data-latex="\\href{javascript:alert(1)}{x}"></span>`,
    });
    expect(pasted.html).toBe('<p>ab</p><p><code>\\href{javascript:alert(1)}{x}</code></p>');
    expect(pasted.said).toContain(
      '1 picture could not be pasted. Copy each one separately, or add it with the picture button.',
    );
  });
});
