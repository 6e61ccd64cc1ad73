import { Button } from '@mantine/core';
import type { DayScreen } from '@tessellate/workshops-contract';
import css from './run.module.css';

interface ScreenChoiceProps {
  screen: DayScreen;
  onShow: (screen: DayScreen) => void;
}

const SCREENS: { screen: DayScreen; label: string; key: string }[] = [
  { screen: 'CODE', label: 'Code', key: 'c' },
  { screen: 'AGENDA', label: 'Agenda', key: 'a' },
];

/** What the room sees. The same buttons stand on the projector and in the facilitator's hand. */
export function ScreenChoice({ screen: shown, onShow }: ScreenChoiceProps) {
  return (
    <div role="group" aria-label="What is shown" className={css.screens}>
      {SCREENS.map(({ screen, label, key }) => (
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
