import { lazyDialog } from '../lazy/lazy-dialog';

export const ConfirmDialog = lazyDialog(() => import('./confirm-dialog').then(module => module.ConfirmDialog));
export const ReasonDialog = lazyDialog(() => import('./reason-dialog').then(module => module.ReasonDialog));
