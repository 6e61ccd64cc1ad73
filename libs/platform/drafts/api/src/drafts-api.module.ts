import { Global, Module } from '@nestjs/common';
import { anyone, PermissionRegistry } from '@tessellate/api-kernel';
import { UnusedFiles } from '@tessellate/files-api';
import { DraftOpenings } from './draft-openings.service';
import { DraftQuota } from './draft-quota.service';
import { DraftResolver } from './draft.resolver';
import { DraftService } from './draft.service';

/** What people are still writing. Global, as the kernel is. */
@Global()
@Module({ providers: [DraftOpenings, DraftQuota, DraftResolver, DraftService], exports: [DraftOpenings, DraftService] })
export class DraftsApiModule {
  constructor(permissions: PermissionRegistry, unusedFiles: UnusedFiles, drafts: DraftService) {
    permissions.register({ 'draft.own': anyone });
    unusedFiles.keep((tx, files) => drafts.filesIn(tx, files));
  }
}
