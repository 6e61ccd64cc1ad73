import { Button } from '@mantine/core';
import { SectionHeader } from '@tessellate/web-ui';
import { useSkippedFirstSteps } from './use-skipped-first-steps';

/** Settings of somebody new who has skipped first steps: they can have them back. */
export function SkippedFirstSteps() {
  const bringBack = useSkippedFirstSteps();
  if (!bringBack) return null;
  return (
    <section aria-labelledby="first-steps-again">
      <SectionHeader id="first-steps-again" title="Your first ten minutes" />
      <p className="muted">You have skipped some of the first steps.</p>
      <Button variant="default" onClick={() => void bringBack()}>
        Show them on Home again
      </Button>
    </section>
  );
}
