import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { AnnouncerProvider } from '../feedback/announcer';
import { FocusKeeper } from '../focus/focus-keeper';
import { useDensityOfPage } from '../layout/density';
import './styles';
import { cssVariablesResolver, theme } from './theme';

/** The key under which the browser keeps the chosen colour scheme; the page's first script reads it too. */
export const COLOR_SCHEME_KEY = 'tessellate.color-scheme';
const colorSchemeManager = localStorageColorSchemeManager({ key: COLOR_SCHEME_KEY });

/** Theme, fonts, global styles and the polite live region. Wraps the whole app once. */
export function UiProvider({ children }: { children: ReactNode }) {
  useDensityOfPage();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <AnnouncerProvider>{children}</AnnouncerProvider>
      <FocusKeeper />
    </MantineProvider>
  );
}
