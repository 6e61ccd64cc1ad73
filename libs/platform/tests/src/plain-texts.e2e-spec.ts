import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CREATE } from '@tessellate/discussions-tests/support';

const PROFILE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name jobTitle offers } }';
const HOURS = 'mutation ($input: ChangeNoticeHoursInput!) { changeNoticeHours(input: $input) { __typename } }';

describe('one-line and plain texts', () => {
  let app: TestApp;
  let me: TestClient;
  let audienceId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const group = await new CommunityBuilder(app.app).workGroup({ participants: 1 });
    audienceId = group.id;
    me = await app.signIn(group.participants[0]!.email);
  });

  afterAll(() => app.close());

  const saved = async (given: object) => {
    const input = { mutationId: randomUUID(), name: 'Ada', jobTitle: '', offers: '', seeks: '', ...given };
    const { data, errors } = await me.ask(PROFILE, { input });
    return data?.updateProfile ?? { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
  };
  const titled = async (title: string) => {
    const { data, errors } = await me.ask(CREATE, { input: { mutationId: randomUUID(), audienceId, title } });
    return data?.createThread.title ?? { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
  };

  it('are kept without what nobody sees, in the form that compares alike, and in one line or several', async () => {
    expect(
      await saved({
        name: ' A\u0301da\0 \u202eKing\ud800\n',
        jobTitle: 'Head\r\nof maths\u200b',
        offers: 'One\r\nTwo\0',
      }),
    ).toEqual({ name: 'Áda King', jobTitle: 'Head of maths', offers: 'One\nTwo' });
  });

  it('are refused in words, with their field, when there is nothing to see or too much', async () => {
    expect(await titled('\u200b\u2060\u3164')).toEqual({
      code: 'INVALID_INPUT',
      field: 'title',
      message: 'Give this a title that others can see and read.',
    });
    expect(await titled('x'.repeat(161))).toMatchObject({ field: 'title', message: expect.stringContaining('160') });
    expect(await saved({ name: '\u202e' })).toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  });

  it('say the formulas of titles, which stand where none is set, and leave sums of money', async () => {
    expect(await titled(String.raw`Solving $x^2 + \frac{1}{2} = 3$ at $5-$10`)).toBe('Solving x² + 1/2 = 3 at $5-$10');
  });

  it('are as long as people see them: an emoji of many parts is one character', async () => {
    const family = '👩🏽‍🏫'.repeat(160);
    expect(await titled(family)).toBe(family);
  });

  it.each(['9999-12-31T00:00:00Z', '0001-01-01T00:00:00Z', 'tomorrow'])(
    'a date such as %s is refused in words',
    async pausedUntil => {
      const { errors } = await me.ask(HOURS, {
        input: {
          ...{ mutationId: randomUUID(), emailOff: false, mode: 'OWN', days: [1], from: '07:00', until: '18:00' },
          ...{ inHolidays: false, pausedUntil },
        },
      });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^This (date is too far away|is not a date)/),
        extensions: { code: 'INVALID_INPUT', field: 'pausedUntil' },
      });
    },
  );
});
