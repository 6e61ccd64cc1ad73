import { Injectable } from '@nestjs/common';
import { Database, type ViewerContributor, type ViewerScopes, ViewerService } from '@tessellate/api-kernel';

declare module '@tessellate/api-kernel' {
  interface ViewerScopes {
    /** Conversations of a few named people that the person is in, and has not left. */
    conversationIds: string[];
  }
}

@Injectable()
export class ConversationViewerContributor implements ViewerContributor {
  constructor(
    private readonly database: Database,
    viewers: ViewerService,
  ) {
    viewers.register(30, this);
  }

  empty() {
    return { conversationIds: [] };
  }

  /** None: nothing else is shared with a conversation, and being in one makes nobody a member. */
  audienceIds(): string[] {
    return [];
  }

  /** After those that know memberships: whoever belongs to no group and no hub any more reads nothing here either. */
  async contribute(personId: string, scopes: ViewerScopes): Promise<void> {
    if (scopes.workGroupIds.length + scopes.hubIds.length === 0) return;
    const rows = await this.database.read<{ id: string }>(
      'conversation.scopes',
      'SELECT thread_id AS id FROM conversation_member WHERE person_id = $1 AND left_at IS NULL',
      [personId],
    );
    scopes.conversationIds.push(...rows.map(({ id }) => id));
  }
}
