import { lateDialog } from '../late/late-dialog';

export const ConfirmDialog = lateDialog(() => import('./confirm-dialog').then(module => module.ConfirmDialog));
export const ReasonDialog = lateDialog(() => import('./reason-dialog').then(module => module.ReasonDialog));
