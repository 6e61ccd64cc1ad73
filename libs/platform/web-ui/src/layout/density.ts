import { useLayoutEffect } from 'react';
import { deviceChoice } from '../device/device-choice';

export type Density = 'comfortable' | 'compact';

const density = deviceChoice<Density>('tessellate.density', 'comfortable', 'compact');

export const useDensity = (): [density: Density, choose: (density: Density) => void] => [
  density.useChoice(),
  density.choose,
];

/** Tells the style sheets how closely lists stand, before the first of them is drawn: `[data-density='compact']`. */
export function useDensityOfPage(): void {
  const [chosen] = useDensity();
  useLayoutEffect(() => {
    document.documentElement.dataset['density'] = chosen;
  }, [chosen]);
}
