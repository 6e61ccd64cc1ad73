import { Button, Group, Modal } from '@mantine/core';
import { RichText } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import type { Finding } from './findings';
import css from './findings.module.css';

interface PresentFindingsProps {
  title: string;
  findings: readonly Finding[];
  onClose: () => void;
}

/** One finding at a time, large, for a wall: arrow keys turn, Escape ends. */
export function PresentFindings({ title, findings, onClose }: PresentFindingsProps) {
  const [place, setPlace] = useState(0);
  const last = findings.length - 1;
  const index = Math.min(place, last);
  const finding = findings[index];
  const turn = (to: number) => setPlace(Math.max(0, Math.min(last, to)));
  useEffect(() => {
    // A projector that fills the screen already goes on doing so.
    const filled = Boolean(document.fullscreenElement);
    // Some browsers and some schools do not allow it; the page is filled all the same.
    if (!filled) void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (!filled && document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  useEffect(() => {
    // On the window: a clicker's keys count wherever the focus is.
    const onKeyDown = (event: KeyboardEvent) => {
      const to = targetOf(event.key, index, last);
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setPlace(Math.max(0, Math.min(last, to)));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [index, last]);
  if (!finding) return null;
  return (
    <Modal opened fullScreen onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Stop presenting' }}>
      <div
        className={css.slide}
        role="group"
        aria-roledescription="slide"
        aria-label={`${index + 1} of ${findings.length}`}
      >
        <div aria-live="polite">
          <h2 className={css.name} dir="auto">
            {finding.person.name}
          </h2>
          {finding.school ? <p className={css.school}>{finding.school}</p> : null}
          <RichText html={finding.html} className={css.large} />
        </div>
        <Group gap="sm" justify="space-between" className={css.turn}>
          <Button variant="default" onClick={() => turn(index - 1)} {...unless(index > 0)}>
            Previous
          </Button>
          <span>
            {index + 1} of {findings.length}
          </span>
          <Button onClick={() => turn(index + 1)} {...unless(index < last)} data-autofocus>
            Next
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

function targetOf(key: string, index: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'PageDown') return index + 1;
  if (key === 'ArrowLeft' || key === 'PageUp') return index - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** Looks and reads as disabled but keeps the focus, which would otherwise fall out of the dialog at either end. */
const unless = (possible: boolean) => (possible ? {} : { 'aria-disabled': true, 'data-disabled': true });
