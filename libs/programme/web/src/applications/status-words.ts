import type { ApplicationState, CommitmentState } from '@tessellate/programme-contract';

interface Standing {
  state: ApplicationState;
  commitment: CommitmentState;
  hubName: string;
  headteacherName: string;
}

/** Where an application stands, as the title of its page. */
export const STATE_TITLES: Record<ApplicationState, string> = {
  AWAITING_HUB: 'Awaiting your hub',
  WAITLISTED: 'You are on the waitlist',
  OFFERED: 'You are offered a place',
  PLACED: 'You have a place',
  DECLINED: 'Your hub cannot offer you a place',
  WITHDRAWN: 'You have withdrawn',
};

/** What happens next, and who has to do something. */
export function whatHappensNext({ state, commitment, hubName, headteacherName }: Standing): string {
  switch (state) {
    case 'AWAITING_HUB':
      if (commitment === 'COMMITTED')
        return `${hubName} reads your application and writes to you. There is nothing for you to do.`;
      if (commitment === 'DECLINED')
        return `Talk to ${headteacherName}: without the school’s commitment your hub cannot offer you a place.`;
      return `First ${headteacherName} confirms the full year; then ${hubName} reads your application and writes to you.`;
    case 'WAITLISTED':
      return 'All places are taken for now. When one becomes free, the first on the list is offered it. We write to you; there is nothing for you to do.';
    case 'OFFERED':
      return 'Accept the place or let it go to the next on the list. If you do not answer in time, it goes on by itself.';
    case 'PLACED':
      return `${hubName} writes to you with your account and the dates of the workshops.`;
    case 'DECLINED':
      return 'You are welcome to register again another year, or with another hub.';
    case 'WITHDRAWN':
      return 'Your hub knows. You are welcome to register again. What you told us is erased after the academic year.';
  }
}
