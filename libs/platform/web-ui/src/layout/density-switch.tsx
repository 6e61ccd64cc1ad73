import { SegmentedControl } from '@mantine/core';
import { type Density, useDensity } from './density';

const CHOICES: { value: Density; label: string }[] = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
];

/** How closely the rows of lists stand, on this device. */
export function DensitySwitch({ fullWidth = false }: { fullWidth?: boolean }) {
  const [density, choose] = useDensity();
  return (
    <SegmentedControl
      aria-label="Spacing of lists"
      size="xs"
      fullWidth={fullWidth}
      data={CHOICES}
      value={density}
      onChange={value => choose(value as Density)}
    />
  );
}
