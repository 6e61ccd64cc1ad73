import {
  APPLICATION_MOVES,
  type ApplicationState,
  type CommitmentRule,
  type CommitmentState,
  type Ending,
  ENDING_WORDS,
  ENDINGS,
} from '@tessellate/recruiting-contract';

interface Standing {
  state: ApplicationState;
  commitment: CommitmentState;
  commitmentRequired: CommitmentRule;
  /** The hub gives a place without the headteacher’s answer. */
  commitmentWaived: boolean;
  /** Null while it lives, and for what ended before this was kept. */
  ending: Ending | null;
  hubName: string;
  headteacherName: string;
}

const LIVING_TITLES: Partial<Record<ApplicationState, string>> = {
  AWAITING_HUB: 'Awaiting your hub',
  WAITLISTED: 'You are on the waitlist',
  OFFERED: 'You have been offered a place',
  PLACED: 'You have a place',
};

const endingOf = ({ state, ending }: Pick<Standing, 'state' | 'ending'>): Ending | undefined =>
  ending ?? ENDINGS.find(each => APPLICATION_MOVES[each].to === state);

/** Whether the headteacher's answer is still needed; not once the hub has decided to do without it. */
const isAwaited = ({ commitment, commitmentWaived }: Standing): boolean =>
  commitment !== 'COMMITTED' && !commitmentWaived;

/** Where an application stands, as the title of its page: who has to do something first. */
export function titleOf(standing: Standing): string {
  const ending = endingOf(standing);
  if (ending) return ENDING_WORDS[ending].title;
  const { state, commitmentRequired } = standing;
  if (state === 'AWAITING_HUB' && commitmentRequired === 'BEFORE_PLACE' && isAwaited(standing))
    return 'Awaiting your headteacher';
  return LIVING_TITLES[state] ?? '';
}

/** What happens next, and who has to do something. */
export function whatHappensNext(standing: Standing): string {
  const ending = endingOf(standing);
  if (ending) return ENDING_WORDS[ending].next;
  const { state, hubName, headteacherName } = standing;
  const headteacher = headteacherName || 'your headteacher';
  const awaited = isAwaited(standing);
  const beforePlace = awaited && standing.commitmentRequired === 'BEFORE_PLACE';
  switch (state) {
    case 'WAITLISTED':
      return beforePlace
        ? `All places are taken for now. When one becomes free, we offer it to the first person on the list whose headteacher has confirmed the full year. Remind ${headteacher}: until they confirm, offers go to the next person.`
        : 'All places are taken for now. When one becomes free, we offer it to the first person on the list. We will write to you; you do not need to do anything.';
    case 'OFFERED':
      return 'Accept the place or let it go to the next on the list. If you do not answer in time, it goes to the next person automatically.';
    case 'PLACED':
      return awaited
        ? `${hubName} will write to you with your account and the dates of the workshops. Before the first one, ${headteacher} needs to confirm the full year.`
        : `${hubName} will write to you with your account and the dates of the workshops.`;
    default:
      return waitingForHub(standing, headteacher, awaited, beforePlace);
  }
}

function waitingForHub(
  { hubName, commitment }: Standing,
  headteacher: string,
  awaited: boolean,
  beforePlace: boolean,
): string {
  if (!awaited) return `${hubName} will read your application and write to you. You do not need to do anything.`;
  if (commitment === 'DECLINED')
    return beforePlace
      ? `Talk to ${headteacher}: without the school’s commitment your hub cannot offer you a place.`
      : `Talk to ${headteacher}: without the school’s commitment you cannot start.`;
  return beforePlace
    ? `First ${headteacher} needs to confirm the full year; then ${hubName} will read your application and write to you.`
    : `${hubName} will read your application and write to you. ${capital(headteacher)} needs to confirm the full year before the first workshop.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
