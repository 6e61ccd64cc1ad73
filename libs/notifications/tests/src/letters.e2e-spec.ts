import { Jobs } from '@tessellate/api-kernel';
import { MailService } from '@tessellate/mail-api';
import type { WrittenEnding } from '@tessellate/recruiting-contract';
import { startTestApp, type TestApp, until } from '@tessellate/api-testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { GOOD_PASSWORD } from '@tessellate/identity-tests/support';
import { answersFor, register } from '@tessellate/recruiting-tests/interest-support';
import { changed, workshopFields } from '@tessellate/cycle-tests/planning-support';
import { Recruiting } from '@tessellate/recruiting-tests/places-support';
import { type MailServer, mailServer } from '@tessellate/api-testing/mail-server';
import { raise, registerNote, timeIs } from './support';

const COMMIT = 'mutation ($input: AnswerCommitmentInput!) { answerCommitment(input: $input) { state } }';
const DECLINE_OFFER = 'mutation ($input: AnswerOfferInput!) { declineOffer(input: $input) { state } }';
const SETTINGS = '{ calendarSettings { invitations } }';

describe('letters', () => {
  let smtp: MailServer;
  let server: TestApp;
  const headersOf = (message: string) => message.split('\r\n\r\n')[0]!.replace(/\r\n[ \t]+/g, ' ');
  const header = (message: string, name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im')
      .exec(headersOf(message))?.[1]
      ?.replace(/=\?utf-8\?q\?(.*?)\?=\s*/gi, (_, word: string) =>
        decodeURIComponent(word.replaceAll('_', ' ').replaceAll('%', '%25').replaceAll('=', '%')),
      )
      .replace(/=\?utf-8\?b\?(.*?)\?=\s*/gi, (_, word: string) => Buffer.from(word, 'base64').toString());
  const letter = async (subject: RegExp) => {
    const find = () => smtp.messages.find(message => subject.test(header(message, 'Subject') ?? ''));
    await until(`a letter about ${subject}`, () => find() !== undefined).catch(error => {
      throw new Error(`${error.message} among ${smtp.messages.map(message => header(message, 'Subject')).join(', ')}`);
    });
    return find()!;
  };

  beforeAll(async () => {
    smtp = await mailServer();
    server = await startTestApp({ smtpUrl: smtp.url, mailFrom: '"Maths Hub, Sussex" <hub@sussex.example>' }, app =>
      registerNote(app, 'test.soon', 'SOON'),
    );
  });

  afterAll(async () => {
    await server.close();
    await smtp.close();
  });

  it('of every kind say that a program wrote them; those of which one can have no more say how', async () => {
    const sent = { name: 'Ada King', email: 'ada.king@school.example', password: GOOD_PASSWORD };
    await server.visitor.post('/api/auth/sign-up', sent);
    await server.visitor.post('/api/auth/sign-up', sent);
    await server.visitor.post('/api/auth/request-password-reset', { email: sent.email });
    const hub = await Recruiting.of(server, 3);
    const token = new ApplicationBuilder(server.app).links.formToken(new Date(Date.now() - 60_000));
    await register(server.visitor, answersFor(hub.groupId, hub.schoolUrn, token));
    const applicant = await hub.apply();
    await hub.decide('APPROVE', [applicant.id]);
    const group = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    const facilitator = await server.signIn(group.facilitator.email);
    const [step] = await changed(facilitator, 'addCycleStep', {
      ...{ workGroupId: group.id, kind: 'WORKSHOP', fields: workshopFields(40) },
    });
    await changed(facilitator, 'publishCycle', { workGroupId: group.id, stepIds: [step!.id] });
    const news = 'mutation ($input: RequestRecruitingNewsInput!) { requestRecruitingNews(input: $input) }';
    await server.visitor.gql(news, {
      input: { mutationId: randomUUID(), hub: 'turing-nw', email: 'news@school.example' },
    });
    await server.settled();
    await server.dataSource.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail.send'`);
    await timeIs(server, '2027-01-11T10:00:00Z');
    const notice = { kind: 'test.soon', to: [group.participants[0]!.id], data: { text: 'Something new' } };
    await raise(server, { ...notice, about: { type: 'WORK_GROUP', id: group.id } });
    await timeIs(server, '2027-01-11T10:02:01Z');

    const noMore = [
      await letter(/^Workshop 1/),
      await letter(/Something new/),
      await letter(/^Shall we tell you when/),
    ];
    const needed = [
      await letter(/Confirm your e-mail/),
      await letter(/already have an account/),
      await letter(/Choose a new password/),
      ...smtp.messages.filter(message => /^(rosa|head)\./.test(header(message, 'To') ?? '')),
    ];
    expect(needed.length).toBeGreaterThanOrEqual(5);
    for (const message of smtp.messages) {
      expect(header(message, 'Auto-Submitted')).toBe('auto-generated');
      expect(header(message, 'From')).toBe('"Maths Hub, Sussex" <hub@sussex.example>');
    }
    // What one has asked for, or what somebody else's answer hangs on, cannot be unsubscribed from.
    for (const message of needed) expect(headersOf(message)).not.toMatch(/^List-/im);
    for (const message of noMore) {
      expect(header(message, 'List-Unsubscribe')).toMatch(/^<http\S+token=[\w.-]+>$/);
      expect(header(message, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    }

    // One click of a mail program, signed out: it stops calendar invitations and nothing else.
    const address = /<(http\S+)>/.exec(header(noMore[0]!, 'List-Unsubscribe') ?? '')![1]!;
    const { pathname, search } = new URL(address);
    const to = header(noMore[0]!, 'To')!;
    const owner = await server.signIn(to);
    expect((await owner.gql(SETTINGS)).calendarSettings.invitations).toBe(true);
    expect((await server.visitor.get(pathname + search)).status).toBe(303);
    expect((await owner.gql(SETTINGS)).calendarSettings.invitations).toBe(true);
    expect((await server.visitor.post(pathname + search, {})).status).toBe(200);
    expect((await owner.gql(SETTINGS)).calendarSettings.invitations).toBe(false);
    const foreign = `${randomUUID()}${search.slice(search.indexOf('.'))}`;
    expect((await server.visitor.post(`${pathname}?token=${foreign}`, {})).status).toBe(404);
  });

  it('about applications, every one that there is, are from a program and nothing to unsubscribe from', async () => {
    const hub = await Recruiting.of(server, 1);
    const token = new ApplicationBuilder(server.app).links.formToken(new Date(Date.now() - 60_000));
    const twice = answersFor(hub.groupId, hub.schoolUrn, token);
    await register(server.visitor, twice);
    await register(server.visitor, { ...twice, mutationId: randomUUID() });
    for (const commit of [true, false]) {
      const { id } = await hub.apply({ committedAt: null, headteacherEmail: `head.${commit}@school.example` });
      const link = hub.commitmentToken(id, `head.${commit}@school.example`);
      await server.visitor.gql(COMMIT, { input: { mutationId: randomUUID(), token: link, commit } });
    }
    const [ada, sam] = [await hub.apply(), await hub.apply()];
    await hub.decide('APPROVE', [ada.id]);
    await hub.decide('APPROVE', [sam.id]);
    const reason = 'Talked it through with the school.';
    const ends: Record<WrittenEnding, () => Promise<unknown>> = {
      // Sam is offered the place that this frees.
      REMOVED: () => hub.decide('REMOVE', [ada.id], { reason }),
      DECLINED: async () => hub.decide('DECLINE', [(await hub.apply()).id], { reason }),
      WITHDRAWN_BY_APPLICANT: async () => hub.withdraw((await hub.apply()).id),
      WITHDRAWN_BY_SCHOOL: async () => hub.decide('WITHDRAW', [(await hub.apply()).id], { reason }),
      MOVED_HUB: async () => hub.moveHub((await hub.apply()).id, { reason }),
      OFFER_DECLINED: async () => {
        const input = { mutationId: randomUUID(), token: hub.token('status', sam.id) };
        return server.visitor.gql(DECLINE_OFFER, { input });
      },
      OFFER_LAPSED: async () => {
        const { id } = await hub.apply({ state: 'OFFERED' });
        await server.dataSource.query(
          "UPDATE application SET offer_expires_at = now() - interval '1 minute' WHERE id = $1",
          [id],
        );
        await server.dataSource.transaction(tx =>
          server.app.get(Jobs).add(tx, 'application.offer-expiry', { applicationId: id }, { key: `lapse-${id}` }),
        );
      },
    };
    for (const end of Object.values(ends)) await end();
    const back = await hub.apply({ state: 'WITHDRAWN' });
    await hub.decide('BRING_BACK', [back.id]);
    await server.settled();
    // What the code can write about, so that a letter which nothing here sends is missed.
    const sources = await Promise.all(
      ['applications/application-mails', 'applications/end.letters', 'places/place.letters'].map(file =>
        readFile(path.resolve(`libs/recruiting/api/src/${file}.ts`), 'utf8'),
      ),
    );
    const subjects = sources.flatMap(source =>
      [...source.matchAll(/subject: ['`](.+)['`],\n/g)].map(([, words]) => words!),
    );
    expect(subjects.length).toBeGreaterThanOrEqual(14);
    for (const words of subjects) {
      const parts = words.split(/\$\{[^}]*\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const message = await letter(new RegExp(`^${parts.join('.*')}$`));
      expect([words, header(message, 'Auto-Submitted')]).toEqual([words, 'auto-generated']);
      expect(headersOf(message)).not.toMatch(/^List-/im);
    }
  });

  it('are composed in these places alone, and those of which one can have no more nowhere else', async () => {
    const found: Record<string, boolean> = {};
    for (const file of await readdir(path.resolve('libs'), { recursive: true })) {
      if (!/api.src.*\.ts$/.test(file) || /node_modules|\.spec\.ts$|compose-mail/.test(file)) continue;
      const source = await readFile(path.resolve('libs', file), 'utf8');
      if (source.includes('composeMail(')) found[path.basename(file)] = source.includes('unsubscribeHeaders(');
    }
    expect(found).toEqual({
      'application-mails.ts': false,
      'end.letters.ts': false,
      'facilitator-invitation.letters.ts': false,
      'group-letter.letters.ts': false,
      'group-move.letters.ts': false,
      'hub-manager-invitation.letters.ts': false,
      'invitation-letter.ts': true,
      'mails.ts': false,
      'notice.letters.ts': true,
      'place.letters.ts': false,
      'recruiting-news.letters.ts': true,
      'visitor.letters.ts': false,
    });
  });

  it('go to exactly the address that is written on them, whatever a parser would make of it', async () => {
    for (const to of ['k,l@school.example', "sean.o'brien@school.example", 'a <b@school.example'])
      await server.app
        .get(MailService)
        .send({ to, subject: 'For one', text: 'x', html: '<p>x</p>' })
        .catch(() => undefined);
    const sent = smtp.recipients.filter(address => /l@|brien|b@/.test(address));
    expect(sent).not.toContain('l@school.example');
    expect(sent).not.toContain('b@school.example');
    expect(sent).toContain("sean.o'brien@school.example");
  });
});
