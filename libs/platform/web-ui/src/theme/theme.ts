import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import type { MouseEvent } from 'react';

const sea: MantineColorsTuple = [
  '#eaf6f3',
  '#d5ebe6',
  '#a9d8ce',
  '#74c9b8',
  '#4fb3a1',
  '#33998a',
  '#1f7d74',
  '#156b65',
  '#0f5e5a',
  '#0a4a47',
];

/** A browser says nothing when a file of the same name is chosen again, unless the field had been emptied. */
const emptied = {
  onClick: (event: MouseEvent<HTMLInputElement>) => {
    event.currentTarget.value = '';
  },
};

/** The house theme. Colours come from tokens.css, so that light and dark are decided in one place. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 3 },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '99px' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.0625rem', xl: '1.1875rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: input => {
    const primary = !input.color || input.color === 'sea';
    if (primary && input.variant === 'filled') {
      return {
        background: 'var(--accent)',
        hover: 'var(--accent-strong)',
        color: 'var(--accent-ink)',
        border: '1px solid transparent',
      };
    }
    if (primary && (input.variant === 'light' || input.variant === 'subtle' || input.variant === 'transparent')) {
      const background = input.variant === 'light' ? 'var(--accent-soft)' : 'transparent';
      const hover = input.variant === 'transparent' ? 'transparent' : 'var(--accent-soft)';
      return { background, hover, color: 'var(--accent)', border: '1px solid transparent' };
    }
    if (input.color === 'needs') {
      const filled = input.variant === 'filled';
      return {
        background: filled ? 'var(--needs)' : 'transparent',
        hover: filled ? 'var(--needs)' : 'var(--needs-soft)',
        color: filled ? 'var(--paper)' : 'var(--needs)',
        border:
          input.variant === 'outline' || input.variant === 'default'
            ? '1px solid var(--needs)'
            : '1px solid transparent',
      };
    }
    return defaultVariantColorsResolver(input);
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    FileButton: { defaultProps: { inputProps: emptied } },
    FileInput: { defaultProps: { fileInputProps: emptied } },
    Checkbox: { vars: () => ({ root: { '--checkbox-icon-color': 'var(--accent-ink)' } }) },
    Radio: { vars: () => ({ root: { '--radio-icon-color': 'var(--accent-ink)' } }) },
    Chip: { vars: () => ({ root: { '--chip-color': 'var(--accent-ink)' } }) },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    TextInput: { defaultProps: { size: 'md', dir: 'auto' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2, dir: 'auto' } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.4 },
        transitionProps: { duration: 120 },
      },
    },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        transitionProps: { duration: 100 },
        // A menu may hold nothing but entries: the first of them has the focus, and no place before it.
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } } },
  },
});

/** Mantine's own variables, mapped onto the tokens for both colour schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const mapped = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--faint)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--needs)',
    '--mantine-color-success': 'var(--good)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--faint)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-light': 'var(--accent-soft)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
    '--mantine-color-sea-filled': 'var(--accent)',
    '--mantine-color-sea-filled-hover': 'var(--accent-strong)',
    '--mantine-color-sea-light': 'var(--accent-soft)',
    '--mantine-color-sea-light-hover': 'var(--accent-soft)',
    '--mantine-color-sea-light-color': 'var(--accent)',
    '--mantine-color-sea-outline': 'var(--accent)',
    '--mantine-color-sea-text': 'var(--accent)',
    '--mantine-color-white': '#fff',
  };
  return { variables: {}, light: mapped, dark: mapped };
};
