import { describe, expect, it } from '@jest/globals';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { paste } from './testing/pasting';
import { displayed, equation, paragraph, part, run, upright, word } from './testing/word';

const half = part('f', { num: run('1'), den: run('2') });
const power = (base: string, sup: string) => part('sSup', { e: base, sup });

describe('equations of Word', () => {
  it.each([
    [half, '\\frac{1}{2}'],
    [
      run('x=') +
        part('f', {
          num: run('-b±') + part('rad', { deg: '', e: power(run('b'), run('2')) + run('-4ac') }, { degHide: 'on' }),
          den: run('2a'),
        }),
      'x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
    ],
    [part('rad', { deg: run('3'), e: run('x') }), '\\sqrt[3]{x}'],
    [power(run('e'), run('-x')), 'e^{-x}'],
    [part('sSub', { e: run('a'), sub: run('n+1') }), 'a_{n+1}'],
    [part('sSubSup', { e: run('x'), sub: run('1'), sup: run('2') }), 'x_1^2'],
    [part('d', { e: half }), '\\left(\\frac{1}{2}\\right)'],
    [part('d', { e: run('x') }, { begChr: '|', endChr: '|' }), '|x|'],
    [part('nary', { sub: run('i=1'), sup: run('n'), e: run('i') }, { chr: '∑', limLoc: 'undOvr' }), '\\sum_{i=1}^n i'],
    [part('nary', { sub: run('0'), sup: run('1'), e: run('x') }), '\\int_0^1 x'],
    [part('func', { fName: upright('sin'), e: run('θ') }), '\\sin\\theta'],
    [part('func', { fName: part('limLow', { e: upright('lim'), lim: run('x→0') }), e: run('x') }), '\\lim_{x\\to0} x'],
    [part('acc', { e: run('v') }, { chr: '⃗' }) + part('bar', { e: run('x') }, { pos: 'top' }), '\\vec{v}\\overline{x}'],
    [
      part('d', {
        e: part('m', { mr: `<m:e>${run('2')}</m:e>` }).replace('</m:m>', `<m:mr><m:e>${run('3')}</m:e></m:mr></m:m>`),
      }),
      '\\begin{pmatrix}2\\\\3\\end{pmatrix}',
    ],
    [
      part(
        'd',
        { e: part('eqArr', { e: run('x&amp;=1') }).replace('</m:eqArr>', `<m:e>${run('y&amp;=2')}</m:e></m:eqArr>`) },
        { begChr: '{', endChr: '' },
      ),
      '\\begin{cases}x&=1\\\\y&=2\\end{cases}',
    ],
    [part('d', { e: part('f', { num: run('n'), den: run('r') }, { type: 'noBar' }) }), '\\binom{n}{r}'],
    [`<m:r><m:rPr><m:nor/></m:rPr>if </m:r>` + run('50%×£3'), '\\text{if }50\\%\\times\\pounds3'],
    ['<m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>2≤x&lt;3</m:t></m:r>', '2\\le x<3'],
  ])('%#', (inside, latex) => {
    expect(paste({ html: word(paragraph(`Let ${equation(inside)} be`)) })).toMatchObject({
      text: `Let $${latex}$ be`,
      said: [],
    });
    expect(formulaHtml(latex, false)).not.toContain('math-error');
  });

  it('those on a line of their own stand so, and Word for Mac shows them openly', () => {
    expect(paste({ html: word(paragraph(displayed(run('x=2'))) + paragraph('Then')) }, 'message').text).toBe(
      '$$x=2$$\n\nThen',
    );
    expect(paste({ html: `<p>a <m:oMath>${half}</m:oMath></p>` }).text).toBe('a $\\frac{1}{2}$');
  });

  it('lines of one paragraph of equations stay lines', () => {
    const lines = `<m:oMath>${run('y=2x')}<span><br></span></m:oMath><m:oMath>${run('=4')}</m:oMath>`;
    const html = `<!--[if gte msEquation 12]><m:oMathPara>${lines}</m:oMathPara><![endif]-->`;
    expect(paste({ html: word(paragraph(html)) }).text).toBe('$$\\begin{aligned}&y=2x\\\\&=4\\end{aligned}$$');
  });

  it('OneNote shows its equation once', () => {
    const html =
      '<p><!--[if mathML]><math><msup><mi>x</mi><mn>2</mn></msup></math><![endif]--><![if !mathML]><img src="file:///x.png"><![endif]></p>';
    expect(paste({ html })).toMatchObject({ text: '$x^2$', said: [] });
  });

  it('an equation that Word gives only as a picture is said not to be taken', () => {
    const html = word(
      paragraph('See <![if !vml]><img width=36 height=24 src="file:///C:/Temp/clip_image002.png"><![endif]>'),
    );
    expect(paste({ html })).toMatchObject({
      text: 'See',
      said: [expect.stringMatching(/^1 picture could not be pasted\./)],
    });
  });
});
