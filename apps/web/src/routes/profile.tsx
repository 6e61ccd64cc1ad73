import { ProfilePage } from '@tessellate/identity-web';
import { CalendarSection } from '@tessellate/calendars-web';

/** One's profile and account, with what other domains let a person choose. */
export function Component() {
  return (
    <ProfilePage>
      <CalendarSection />
    </ProfilePage>
  );
}
