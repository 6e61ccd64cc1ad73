import { Button } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlus,
} from '@tabler/icons-react';
import { EXTENSION_MINUTES } from '@tessellate/workshops-contract';
import type { Day } from './use-day';

interface DayControlsProps {
  day: Day;
  size?: 'sm' | 'lg';
}

/** Start, pause, next, back and five minutes more; each says its key. */
export function DayControls({ day: { phase, index, next, move }, size = 'sm' }: DayControlsProps) {
  const icon = size === 'lg' ? 22 : 18;
  const running = phase === 'RUNNING';
  return (
    <>
      {phase === 'DONE' ? (
        <Button size={size} variant="default" onClick={() => move('RESET')}>
          Start again from the beginning
        </Button>
      ) : (
        <Button
          size={size}
          leftSection={running ? <IconPlayerPause size={icon} /> : <IconPlayerPlay size={icon} />}
          title={`${running ? 'Pause' : 'Start'} (S)`}
          aria-keyshortcuts="s"
          disabled={phase === 'READY' && !next}
          onClick={() => move(running ? 'PAUSE' : 'START')}
        >
          {running ? 'Pause' : phase === 'PAUSED' ? 'Carry on' : 'Start'}
        </Button>
      )}
      <Button
        size={size}
        variant="default"
        leftSection={<IconPlayerSkipForward size={icon} />}
        title="Next (N)"
        aria-keyshortcuts="n"
        disabled={phase === 'READY' || phase === 'DONE'}
        onClick={() => move('NEXT')}
      >
        {next || phase !== 'RUNNING' ? 'Next' : 'Finish'}
      </Button>
      <Button
        size={size}
        variant="default"
        leftSection={<IconPlus size={icon} />}
        title={`${EXTENSION_MINUTES} minutes more (+)`}
        aria-keyshortcuts="+"
        disabled={phase === 'READY' || phase === 'DONE'}
        onClick={() => move('EXTEND')}
      >
        {EXTENSION_MINUTES} min
      </Button>
      <Button
        size={size}
        variant="default"
        leftSection={<IconPlayerSkipBack size={icon} />}
        title="Back (B)"
        aria-keyshortcuts="b"
        disabled={phase === 'READY' || (index <= 0 && phase !== 'DONE')}
        onClick={() => move('BACK')}
      >
        Back
      </Button>
    </>
  );
}

/** The same by single keys. */
export function dayKeys({ phase, move, show }: Day): Record<string, () => void> {
  return {
    s: () => move(phase === 'RUNNING' ? 'PAUSE' : 'START'),
    n: () => move(phase === 'READY' ? 'START' : 'NEXT'),
    b: () => move('BACK'),
    '+': () => move('EXTEND'),
    c: () => show('CODE'),
    a: () => show('AGENDA'),
    e: () => show('FEEDBACK'),
  };
}
