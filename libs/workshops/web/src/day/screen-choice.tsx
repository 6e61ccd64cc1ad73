import { Button } from '@mantine/core';
import type { DayScreen } from '@tessellate/workshops-contract';
import css from './run.module.css';

interface ScreenChoiceProps {
  screen: DayScreen;
  /** Whether feedback was asked for. */
  feedback: boolean;
  onShow: (screen: DayScreen) => void;
}

const SCREENS: { screen: DayScreen; label: string; key: string }[] = [
  { screen: 'CODE', label: 'Code', key: 'c' },
  { screen: 'AGENDA', label: 'Agenda', key: 'a' },
  { screen: 'FEEDBACK', label: 'Feedback', key: 'e' },
];

/** What the room sees. The same buttons stand on the projector and in the facilitator's hand. */
export function ScreenChoice({ screen: shown, feedback, onShow }: ScreenChoiceProps) {
  return (
    <div role="group" aria-label="What is shown" className={css.screens}>
      {SCREENS.filter(({ screen }) => feedback || screen !== 'FEEDBACK').map(({ screen, label, key }) => (
        <Button
          key={screen}
          size="sm"
          variant="default"
          aria-pressed={screen === shown}
          aria-keyshortcuts={key}
          title={`${label} (${key.toUpperCase()})`}
          onClick={() => onShow(screen)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
