import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '@tessellate/api-kernel';
import { composeMail, MailQueue } from '@tessellate/mail-api';
import { publicPaths } from '@tessellate/public-site-contract';
import type { EntityManager } from 'typeorm';

export interface InvitedVisitor {
  name: string;
  email: string;
  workGroupId: string;
  groupReference: string;
  hubName: string;
}

/** The one letter to a visitor who asked how to join. */
@Injectable()
export class VisitorLetters {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly mails: MailQueue,
  ) {}

  howToJoin(tx: EntityManager, { name, email, workGroupId, groupReference, hubName }: InvitedVisitor): Promise<void> {
    return this.mails.add(
      tx,
      composeMail({
        to: email,
        subject: `How to join a Work Group of ${hubName}`,
        greeting: `Hello ${name},`,
        before: [
          `You came to a workshop of ${groupReference} and asked how to join.`,
          'Registering interest takes about ten minutes, costs nothing and commits you to nothing yet. The hub then writes to you about a place.',
        ],
        button: {
          label: 'Read more and register interest',
          url: this.config.publicUrl + publicPaths.interest(workGroupId),
        },
        footer: [
          {
            text: 'You are getting this once, because you asked for it at the workshop. We have not kept your address.',
          },
        ],
      }),
    );
  }
}
