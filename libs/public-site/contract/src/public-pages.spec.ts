import { contrastOf, hubColourProblem } from './public-pages';

describe('a hub’s colour', () => {
  it('is measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#54748c', '#54748c')).toBe(1);
  });

  it.each(['#54748c', '#b04a68', '#94702A'])('%s can be seen on both papers', colour => {
    expect(hubColourProblem(colour)).toBeNull();
  });

  it.each([
    ['#ffe08a', /too pale/],
    ['#101840', /too dark/],
    ['#fff', /six figures/],
    ['red; }', /six figures/],
  ])('%s is refused with what to do', (colour, reason) => {
    expect(hubColourProblem(colour)).toMatch(reason);
  });
});
