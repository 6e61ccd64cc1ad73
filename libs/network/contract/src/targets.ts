import type {} from '@tessellate/contract';

declare module '@tessellate/contract' {
  interface TargetTypes {
    /** Its files, its room and what is audited of it; nobody comments on it. */
    HUB: true;
  }
}
