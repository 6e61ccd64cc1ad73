import { useQuery } from '@apollo/client/react';
import { messageOf, readFragment } from '@tessellate/web-kernel';
import { Card, ErrorState, SectionHeader, SkeletonLine } from '@tessellate/web-ui';
import { CalendarSettingsFragment, CalendarSettingsQuery } from './calendar.documents';
import { CalendarSubscription } from './calendar-subscription';
import { InvitationsSwitch } from './invitations-switch';

/** How workshops and tasks get into one's own calendar, among the settings of the profile. */
export function CalendarSection() {
  const { data, error, loading, refetch } = useQuery(CalendarSettingsQuery, { fetchPolicy: 'cache-and-network' });
  const settings = data && readFragment(CalendarSettingsFragment, data.calendarSettings);
  return (
    <section aria-labelledby="calendar">
      <SectionHeader id="calendar" title="Your calendar" />
      <Card style={{ marginTop: 10 }}>
        {settings ? (
          <>
            {settings.groupCount === 0 ? (
              <p>
                Once you are in a Work Group, its workshops and tasks can appear in your own calendar. You can set that
                up now.
              </p>
            ) : (
              <p>
                See the workshops of your {settings.groupCount === 1 ? 'Work Group' : 'Work Groups'}, and when tasks are
                due, in the calendar you already use.
              </p>
            )}
            <CalendarSubscription madeAt={settings.addressMadeAt ?? null} />
            <InvitationsSwitch on={settings.invitations} />
          </>
        ) : error ? (
          <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
        ) : (
          <div aria-busy="true">
            <SkeletonLine width={80} />
            <SkeletonLine width={50} />
          </div>
        )}
      </Card>
    </section>
  );
}
