import { ProfilePage } from '@tessellate/identity-web';
import { CalendarSection } from '@tessellate/calendars-web';
import { DeviceSection } from '../offline/device-section';

/** One's profile and account, with what other domains let a person choose. */
export function Component() {
  return (
    <ProfilePage>
      <CalendarSection />
      <DeviceSection />
    </ProfilePage>
  );
}
