import { useSyncExternalStore } from 'react';
import { isUnreachable } from '../apollo/errors';
import { useAppServices } from '../app/app-services';
import { useConnectionStatus } from '../live/use-connection';
import { shownQueries } from './shown-queries';

/**
 * How old what is on the screen may be: null while it is what the server says. The oldest answer counts that came from the device;
 * on a page that was open when the connection broke, that moment.
 * @param surroundings questions of what stands around every page, whose age says nothing of the page
 */
export function useAsOf(surroundings: ReadonlySet<string>): number | null {
  const { client, copy, connection } = useAppServices();
  const times = useSyncExternalStore(copy.subscribe, copy.times);
  const status = useConnectionStatus();
  if (times.size === 0 && status === 'online') return null;
  const shown = shownQueries(client).filter(({ name }) => !surroundings.has(name));
  const kept = shown.flatMap(({ question }) => times.get(question) ?? []);
  if (kept.length > 0) return Math.min(...kept);
  if (status === 'online' || status === 'reconnecting') return null;
  const failed = shown.some(({ query }) => isUnreachable(query.getCurrentResult().error));
  return failed ? null : connection.heardAt();
}
