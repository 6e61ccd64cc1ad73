import { Injectable } from '@nestjs/common';
import { AppError, CommandService, Database, invalidInput, notFound } from '@tessellate/api-kernel';
import { hashPassword, IdentityService, PasswordRules } from '@tessellate/identity-api';
import type { AccountWords } from '@tessellate/identity-contract';
import { APPLICANT_ROLE_LABELS } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from '../applications/application-links.service';
import type { PlaceInvitationType } from './graphql/offer.type';
import { PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';

/** From a place to an account: the invitation's link proves the address, so nothing else has to be confirmed. */
@Injectable()
export class PlaceInvitationService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly links: ApplicationLinks,
    private readonly identity: IdentityService,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly passwords: PasswordRules,
  ) {}

  /** @throws AppError NOT_FOUND for a link that is none, or whose place is gone */
  async read(token: string): Promise<PlaceInvitationType> {
    this.links.check('invitation', token);
    const [row] = await this.database.read<Omit<PlaceInvitationType, 'hasAccount'>>(
      'places.invitation',
      `SELECT a.name, a.email, g.reference AS "groupReference", g.id AS "workGroupId", a.person_id IS NOT NULL AS used
           FROM application a JOIN work_group g ON g.id = a.work_group_id WHERE a.id = $1 AND a.state = 'PLACED'`,
      [this.links.idIn(token)],
    );
    if (!row) throw notFound('This invitation');
    return { ...row, hasAccount: row.used || (await this.hasAccount(row.email)) };
  }

  /**
   * Makes the account and the membership. Whoever has an account already keeps it, password and all.
   * @throws AppError CONFLICT when the link was used, INVALID_INPUT for a bad name or password
   */
  async accept({
    token,
    name,
    password,
  }: {
    token: string;
    name: string;
    password: string;
  }): Promise<PlaceInvitationType> {
    const invitation = await this.read(token);
    if (invitation.used) throw used();
    const given = name.trim();
    const id = this.links.idIn(token);
    if (!invitation.hasAccount) await this.requireGoodPassword(id, password, { email: invitation.email, name: given });
    const passwordHash = invitation.hasAccount ? '' : await hashPassword(password);
    await this.commands.unattended(async scope => {
      const { tx } = scope;
      const rows: PlaceApplication[] = await tx.query(
        `SELECT ${PLACE_APPLICATION} FROM application WHERE id = $1 AND state = 'PLACED' FOR NO KEY UPDATE`,
        [id],
      );
      const application = rows[0];
      if (!application) throw notFound('This invitation');
      if (application.personId) throw used();
      const personId = await this.accountFor(tx, application, { name: given, passwordHash });
      await this.placeMemberships.begin(scope, application, personId);
    });
    return { ...invitation, used: true };
  }

  private async accountFor(
    tx: EntityManager,
    application: PlaceApplication,
    given: { name: string; passwordHash: string },
  ): Promise<string> {
    const account = await this.identity.accountOf(application.email, tx);
    if (account?.verified) return account.personId;
    if (!given.passwordHash) throw invalidInput('Choose a password.', 'password');
    if (account) {
      await this.identity.takeOver(account.personId, given, tx);
      return account.personId;
    }
    const jobTitle = application.roleText ?? APPLICANT_ROLE_LABELS[application.role];
    return this.identity.createPerson({ email: application.email, emailVerified: true, jobTitle, ...given }, tx);
  }

  private async requireGoodPassword(id: string, password: string, account: AccountWords): Promise<void> {
    const schools = await this.database.read<{ name: string }>(
      'places.invited_school',
      'SELECT s.name FROM application a JOIN school s ON s.urn = a.school_urn WHERE a.id = $1',
      [id],
    );
    const problem = await this.passwords.problem(password, { ...account, names: schools.map(({ name }) => name) });
    if (problem) throw invalidInput(problem, 'password');
  }

  private async hasAccount(email: string): Promise<boolean> {
    return (await this.identity.accountOf(email, this.database.manager))?.verified ?? false;
  }
}

const used = () =>
  new AppError(
    'CONFLICT',
    'This invitation has already been used and your account is ready. Sign in with your e-mail address.',
  );
