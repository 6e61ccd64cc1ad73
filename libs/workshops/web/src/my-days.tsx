import { daysOf, dayWords } from '@tessellate/workshops-contract';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { Card, SectionHeader } from '@tessellate/web-ui';
import { WorkshopDaysFragment } from './workshops.documents';

/** “2.5 of 4 days”, and a kind word when not all of them can be reached any more. */
export function MyDays({ days: given }: { days: FragmentOf<typeof WorkshopDaysFragment> | null }) {
  if (!given) return null;
  const { credit, elsewhere, possible, days, outOfReach } = readFragment(WorkshopDaysFragment, given);
  return (
    <Card as="section" aria-labelledby="workshop-days">
      <SectionHeader id="workshop-days" title="Your days so far" />
      <p>
        <strong>{daysOf(credit, days)}</strong>
      </p>
      {elsewhere > 0 ? <p className="muted">Of that, {dayWords(elsewhere)} in the group you were in before.</p> : null}
      {outOfReach ? (
        <p role="note">
          With the workshops still to come you can reach {dayWords(possible)}. That happens, and what you have done
          still counts. Talk to your facilitator about how to make up the rest.
        </p>
      ) : null}
    </Card>
  );
}
