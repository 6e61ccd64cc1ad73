import { lazyDialog } from '@tessellate/web-ui';

export const Moving = lazyDialog(() => import('./move-members-dialog').then(module => module.MoveMembersDialog));
