import { useQuery } from '@apollo/client/react';
import { workshopPath } from '@tessellate/cycle-contract';
import { needsState, type NeedsState } from '@tessellate/web-kernel';
import { daysUntil, formatDateTime, formatTime, NeedRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { RsvpRow } from './rsvp-row';
import { type WorkshopNeed, WorkshopNeedsQuery } from './workshop-needs.documents';

const useNeeds = () => useQuery(WorkshopNeedsQuery, { fetchPolicy: 'cache-and-network' });

/** Home: what workshops wait for. Whoever takes part answers right here; whoever leads is led to where it is done. */
export function WorkshopNeeds() {
  const { data } = useNeeds();
  return (data?.workshopNeeds ?? []).map(need => {
    // With its date: what was dismissed comes back when it has moved.
    const key = `workshop:${need.kind}:${need.workshopId}:${Date.parse(need.startsAt)}`;
    if (need.kind === 'RSVP') return <RsvpRow key={key} needKey={key} need={need} />;
    const words = need.kind === 'REGISTER' ? registerWords(need) : answerWords(need);
    const path = workshopPath(need.workGroupId, need.workshopId);
    return (
      <NeedRow key={key} needKey={key} label={words}>
        <span>
          <Link to={need.kind === 'REGISTER' ? `${path}/register` : path}>{words}</Link>{' '}
          <span className="muted">{need.reference}</span>
        </span>
      </NeedRow>
    );
  });
}

/** How the question stands, for a page that neither jumps nor says that nothing waits before it is known. */
export const useWorkshopNeedsState = (): NeedsState => needsState(useNeeds());

function registerWords({ number, startsAt, count }: WorkshopNeed): string {
  const today = daysUntil(startsAt) === 0;
  if (new Date(startsAt) > new Date())
    return `Workshop ${number} is ${today ? 'today' : 'tomorrow'} at ${formatTime(startsAt)}: its register`;
  const when = today ? 'today' : `on ${formatDateTime(startsAt).split(',')[0]}`;
  return `Register of workshop ${number} ${when}: ${count === 1 ? 'one person is' : `${count} people are`} not marked yet`;
}

function answerWords({ number, startsAt, count }: WorkshopNeed): string {
  const who = count === 1 ? 'One person has' : `${count} people have`;
  return `${who} not answered for workshop ${number}, ${formatDateTime(startsAt)}`;
}
