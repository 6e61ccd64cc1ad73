import { Injectable } from '@nestjs/common';
import { type AccountWords, passwordProblem } from '@tessellate/identity-contract';
import { AuthError } from './auth-error';
import { isCommonPassword } from './common-passwords';

/** Tells words about a person that others know too, such as the name of their school. */
export type WordsAbout = (personId: string) => Promise<string[]>;

const COMMON =
  'Many people use this password, so it is easy to guess. Three or four words that only you would put together ' +
  'make a good one.';

/** What a new password must be. The form says what it can; the server alone knows the list of common ones. */
@Injectable()
export class PasswordRules {
  private readonly sources: WordsAbout[] = [];

  /** A domain that knows more about people says so. */
  register(source: WordsAbout): void {
    this.sources.push(source);
  }

  /** What is wrong with a new password, or null. @param personId whose account it is, if there is one yet */
  async problem(password: string, { personId, names = [], ...account }: AccountWords & { personId?: string } = {}) {
    const known = personId ? await Promise.all(this.sources.map(source => source(personId))) : [];
    const problem = passwordProblem(password, { ...account, names: [...names, ...known.flat()] });
    return problem ?? ((await isCommonPassword(password)) ? COMMON : null);
  }

  /** @throws AuthError INVALID_INPUT when the password breaks a rule */
  async require(password: string, account: AccountWords & { personId?: string }): Promise<void> {
    const problem = await this.problem(password, account);
    if (problem) throw new AuthError(400, 'INVALID_INPUT', problem, { field: 'password' });
  }
}
