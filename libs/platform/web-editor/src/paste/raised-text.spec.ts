import { describe, expect, it } from '@jest/globals';
import { paste } from './testing/pasting';

describe('powers and indices of other programs', () => {
  it.each([
    ['x<sup>2</sup> and 10<sup>5</sup> and a<sub>1</sub>', 'x² and 10⁵ and a₁'],
    ['H<sub>2</sub>O and CO<sub>3</sub><sup>2-</sup>', 'H₂O and CO₃²⁻'],
    ['<i>x</i><sup><i>n</i>+1</sup>', 'xⁿ⁺¹'],
    ['a<sub>n</sub> = ar<sup>n−1</sup>', 'aₙ = arⁿ⁻¹'],
    ['e<sup>x/2</sup> is', '$e^{x/2}$ is'],
    ['(x+1)<sup>½</sup>', '$(x+1)^{\\frac{1}{2}}$'],
    ['12<sup>T</sup>', '$12^{T}$'],
    ['x<sup>y<sup>2</sup></sup>', '$x^{y^{2}}$'],
    ['<em>x</em><sup>2/3</sup>', '$x^{2/3}$'],
    ['the 1<sup>st</sup> and 22<sup>nd</sup>', 'the 1st and 22nd'],
    ['as shown<sup>[3]</sup>, Maths<sup>™</sup>', 'as shown[3], Maths™'],
    ['x<span style="font-size:0.6em;vertical-align:super;">2</span>', 'x²'],
    ['<span style="vertical-align:baseline">y</span><span style="vertical-align:sub">0</span>', 'y₀'],
    ['½ of ¾', '½ of ¾'],
    ['<sup>1</sup>⁄<sub>2</sub> and 2<sup>3</sup>/<sub>4</sub>', '$\\frac{1}{2}$ and $2\\frac{3}{4}$'],
    [
      '<span class="frac">2<span class="sr-only">+</span><span class="num">1</span>⁄<span class="den">3</span></span>',
      '$2\\frac{1}{3}$',
    ],
    ['a<sub>1</sub>/<sub>2</sub> and x<sup>2</sup>/y', 'a₁/₂ and x²/y'],
  ])('%s', (html, text) => {
    expect(paste({ html: `<p>${html}</p>` }).text).toBe(text);
    expect(paste({ html }, 'message').text).toBe(text);
  });
});
