import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import { canModerate } from '../work-group.policy';
import { LetterAudiences, type LetterPerson } from './letter-audience.registry';

const PEOPLE = `SELECT p.id, p.name, p.email, coalesce(s.name, '') AS place, p.id AS "personId",
     CASE m.role WHEN 'FACILITATOR' THEN 'Facilitator' ELSE 'Participant' END AS standing,
     CASE WHEN p.erased_at IS NOT NULL OR p.email IS NULL THEN 'Has no account any more'
       WHEN u."emailVerified" IS NOT TRUE THEN 'Has not confirmed their e-mail address' END AS why
   FROM work_group_membership m JOIN person p ON p.id = m.person_id LEFT JOIN auth."user" u ON u.id = p.auth_user_id
     LEFT JOIN department d ON d.id = m.department_id LEFT JOIN school s ON s.urn = d.school_urn
   WHERE m.work_group_id = $1 AND m.until IS NULL ORDER BY m.role = 'FACILITATOR' DESC, p.name, p.id`;

/** Those who lead a group and take part in it: their facilitators and managers write to them. */
@Injectable()
export class GroupMembersAudience implements OnModuleInit {
  constructor(
    private readonly audiences: LetterAudiences,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.audiences.register({
      audience: 'MEMBERS',
      inCharge: async ({ me }, ids) => new Set(ids.filter(id => canModerate(me, id))),
      people: (id, tx) => this.people(id, tx),
      recipient: ({ id }) => ({ personIds: [id] }),
      because: reference => `You are getting this because you belong to ${reference}.`,
    });
  }

  private people(id: string, tx?: EntityManager): Promise<LetterPerson[]> {
    return tx ? tx.query(PEOPLE, [id]) : this.database.read<LetterPerson>('letters.members', PEOPLE, [id]);
  }
}
