import { departmentPaletteSource } from '@tessellate/departments-web';
import { threadPaletteSource } from '@tessellate/discussions-web/shell';
import { peoplePaletteSource } from '@tessellate/identity-web/palette';
import { strategyPaletteSource } from '@tessellate/practice-web';
import { stepPaletteSource } from '@tessellate/cycle-web';
import type { PaletteSource } from '@tessellate/web-kernel';
import { keptPaletteSource } from '../offline/kept-palette-source';

/** What Ctrl/⌘ K searches, in the order of its groups. */
export const PALETTE_SOURCES: readonly PaletteSource[] = [
  peoplePaletteSource,
  strategyPaletteSource,
  departmentPaletteSource,
  threadPaletteSource,
  stepPaletteSource,
];

/** Without a connection: what was read on this device. */
export const KEPT_SOURCES: readonly PaletteSource[] = [keptPaletteSource];
