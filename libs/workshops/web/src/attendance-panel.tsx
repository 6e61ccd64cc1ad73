import { Button } from '@mantine/core';
import { ATTENDANCE_LABELS, codeClosesAt, dayWords, registerOpensAt } from '@tessellate/workshops-contract';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { Card, SectionHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from './gql';
import { CODE_PLACES } from './code-places';

export const AttendancePanelFragment = graphql(/* GraphQL */ `
  fragment AttendancePanel on Workshop {
    id
    startsAt
    endsAt
    cancelledAt
    format
    viewerAttendance {
      mark
      credit
    }
    viewerDays {
      days
    }
  }
`);

/** The participant's own line of the register, and the way to the code while the workshop is on. */
export function AttendancePanel({ workshop }: { workshop: FragmentOf<typeof AttendancePanelFragment> }) {
  const { startsAt, endsAt, cancelledAt, format, viewerAttendance, viewerDays } = readFragment(
    AttendancePanelFragment,
    workshop,
  );
  const times = startsAt ? { startsAt: new Date(startsAt), endsAt: endsAt ? new Date(endsAt) : null } : null;
  const now = new Date();
  const open = !cancelledAt && times !== null && registerOpensAt(times) <= now && now <= codeClosesAt(times);
  if (!viewerAttendance && !(open && viewerDays)) return null;
  return (
    <Card as="section" aria-labelledby="workshop-attendance">
      <SectionHeader id="workshop-attendance" title="Your attendance" />
      {viewerAttendance ? (
        <p>
          {ATTENDANCE_LABELS[viewerAttendance.mark]}
          {viewerAttendance.credit > 0 && !cancelledAt ? `: ${dayWords(viewerAttendance.credit)}` : ''}
        </p>
      ) : (
        <>
          <p className="muted">{CODE_PLACES[format ?? 'FACE_TO_FACE'].find}</p>
          <Button component={Link} to="/attend">
            Type the code
          </Button>
        </>
      )}
    </Card>
  );
}
