import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import styles from '../editor.module.css';

interface Props {
  icon: Icon;
  label: string;
  /** Keys as shown to a person, for example "B" together with the platform's modifier. */
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  /** Of a button that shows more of them. */
  expanded?: boolean;
  onClick: () => void;
}

const MODIFIER = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl+';

/** A button of the toolbar; the text keeps its selection while it is pressed. */
export function ToolButton({ icon: Symbol, label, keys, pressed, disabled, expanded, onClick }: Props) {
  return (
    <Tooltip label={keys ? `${label} (${MODIFIER}${keys})` : label} openDelay={400}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? undefined : 'gray'}
        size="lg"
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-disabled={disabled || undefined}
        className={disabled ? styles.unavailable : undefined}
        onMouseDown={event => event.preventDefault()}
        onClick={() => {
          if (!disabled) onClick();
        }}
      >
        <Symbol size={19} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
