import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService, CommandService, Jobs } from '@tessellate/api-kernel';
import { type Mail, MailQueue } from '@tessellate/mail-api';
import type { LetterAudience } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import { groupLetter } from './group-letter.letters';
import { LetterAudiences, type LetterPerson } from './letter-audience.registry';

export const DELIVER_LETTER = 'letter.deliver';

interface WrittenLetter {
  id: string;
  workGroupId: string;
  audience: LetterAudience;
  subject: string;
  words: string;
  authorId: string;
  authorName: string;
  authorEmail: string | null;
  reference: string;
}

/** Brings a letter to one person after another, to each once, as things are then: whoever has left meanwhile is passed over. */
@Injectable()
export class LetterDelivery implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly jobs: Jobs,
    private readonly mails: MailQueue,
    private readonly audiences: LetterAudiences,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ letterId: string; recipientId: string }>(DELIVER_LETTER, ({ letterId, recipientId }) =>
      this.deliver(letterId, recipientId),
    );
  }

  async letter(tx: EntityManager, id: string): Promise<WrittenLetter | null> {
    const rows: WrittenLetter[] = await tx.query(
      `SELECT l.id, l.work_group_id AS "workGroupId", l.audience, l.subject, l.words, l.author_id AS "authorId",
         p.name AS "authorName", p.email AS "authorEmail", g.reference
       FROM group_letter l JOIN person p ON p.id = l.author_id JOIN work_group g ON g.id = l.work_group_id WHERE l.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  compose(letter: WrittenLetter, to: LetterPerson & { email: string }): Mail {
    const { subject, words, audience, reference, authorName: name, authorEmail: email } = letter;
    const because = this.audiences.of(audience).because(reference);
    return groupLetter(to, { subject, words, author: { name, email }, because });
  }

  /** May run again after a crash. */
  async deliver(letterId: string, recipientId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const waits: unknown[] = await tx.query(
        `SELECT 1 FROM group_letter_recipient WHERE letter_id = $1 AND recipient_id = $2 AND sent_at IS NULL AND skipped IS NULL
         FOR UPDATE`,
        [letterId, recipientId],
      );
      const letter = await this.letter(tx, letterId);
      if (waits.length === 0 || !letter) return;
      const people = await this.audiences.of(letter.audience).people(letter.workGroupId, tx);
      const person = people.find(({ id }) => id === recipientId);
      const skipped = person ? person.why : 'Has left';
      if (person?.email && !skipped) await this.mails.add(tx, this.compose(letter, { ...person, email: person.email }));
      await tx.query(
        `UPDATE group_letter_recipient SET skipped = $3::text, sent_at = CASE WHEN $3::text IS NULL THEN now() END
         WHERE letter_id = $1 AND recipient_id = $2`,
        [letterId, recipientId, skipped],
      );
      await this.audit.append(tx, {
        actorId: letter.authorId,
        action: skipped ? 'letter.notSent' : 'letter.sent',
        targetType: 'WORK_GROUP',
        targetId: letter.workGroupId,
        subjectId: person?.personId ?? null,
        audienceId: letter.workGroupId,
        reason: letter.subject,
      });
    });
  }
}
