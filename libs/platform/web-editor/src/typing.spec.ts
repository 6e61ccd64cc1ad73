import { describe, expect, it } from '@jest/globals';
import { checkLatex } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { MATHS_SYMBOLS, toKatex } from './maths/maths-symbols';
import { completeHref } from './toolbar/complete-href';

describe('the address of a link', () => {
  it('is completed to what people mean', () => {
    expect(completeHref(' ncetm.org.uk/maths-hubs ')).toBe('https://ncetm.org.uk/maths-hubs');
    expect(completeHref('hub@school.sch.uk')).toBe('mailto:hub@school.sch.uk');
    expect(completeHref('/strategies')).toBe('/strategies');
    expect(completeHref('http://example.org')).toBe('http://example.org');
    expect(completeHref('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});

describe('what the visual field writes', () => {
  it('becomes LaTeX that readers can be shown', () => {
    const latex = toKatex(
      '\\int_0^1\\exponentialE^{x}\\,\\differentialD x+\\mleft(\\placeholder{}\\mright)\\imaginaryI',
    );
    expect(latex).toBe('\\int_0^1e^{x}\\,\\mathrm{d} x+\\left({}\\right)i');
    expect(toKatex('\\frac{3}{\\placeholder{}}')).toBe('\\frac{3}{}');
    expect(formulaHtml(latex, false)).not.toContain('math-error');
  });

  it.each(MATHS_SYMBOLS.map(symbol => [symbol.name, symbol.insert]))(
    '%s can be rendered once filled in',
    (_name, insert) => {
      const latex = insert.replaceAll('#?', 'x').replaceAll('#0', 'x').replaceAll('#@', 'x');
      expect(checkLatex(latex)).toBeNull();
      expect(formulaHtml(latex, true)).not.toContain('math-error');
    },
  );
});
