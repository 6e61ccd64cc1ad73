import { Button, Group, Modal } from '@mantine/core';
import { RichText } from '@tessellate/web-ui';
import { type KeyboardEvent, useEffect, useState } from 'react';
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
    // Some browsers and some schools do not allow it; the page is filled all the same.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: index + 1,
      PageDown: index + 1,
      ArrowLeft: index - 1,
      PageUp: index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    turn(to);
  };
  if (!finding) return null;
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={title}
      onKeyDown={onKeyDown}
      closeButtonProps={{ 'aria-label': 'Stop presenting' }}
    >
      <div
        className={css.slide}
        role="group"
        aria-roledescription="slide"
        aria-label={`${index + 1} of ${findings.length}`}
      >
        <div aria-live="polite">
          <h2 className={css.name}>{finding.person.name}</h2>
          {finding.school ? <p className={css.school}>{finding.school}</p> : null}
          <RichText html={finding.html} className={css.large} />
        </div>
        <Group gap="sm" justify="space-between" className={css.turn}>
          <Button variant="default" onClick={() => turn(index - 1)} disabled={index === 0}>
            Previous
          </Button>
          <span>
            {index + 1} of {findings.length}
          </span>
          <Button onClick={() => turn(index + 1)} disabled={index === last} data-autofocus>
            Next
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
