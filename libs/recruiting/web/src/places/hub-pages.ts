import { APPLICATION_STATES, type ApplicationState } from '@tessellate/recruiting-contract';
import { useAddressParams } from '@tessellate/web-kernel';

export interface BoardFilter {
  states: ApplicationState[];
  committed: boolean | null;
  search: string;
}

/** The board's filter lives in the address, so that it can be sent to a colleague and survives a reload. */
export function useBoardFilter() {
  const [params, changeParams] = useAddressParams();
  const given = (params.get('states') ?? '').split(',');
  const committed = params.get('committed');
  const filter: BoardFilter = {
    states: APPLICATION_STATES.filter(state => given.includes(state)),
    committed: committed === 'yes' ? true : committed === 'no' ? false : null,
    search: params.get('q') ?? '',
  };
  const change = (next: Partial<BoardFilter> & { application?: string | null }) =>
    changeParams(
      changed => {
        const put = (name: string, value: string | null | undefined) =>
          value ? changed.set(name, value) : changed.delete(name);
        if (next.states) put('states', next.states.join(','));
        if (next.committed !== undefined)
          put('committed', next.committed === null ? null : next.committed ? 'yes' : 'no');
        if (next.search !== undefined) put('q', next.search);
        if (next.application !== undefined) put('application', next.application);
      },
      { replace: next.application === undefined, preventScrollReset: true },
    );
  return { filter, change, application: params.get('application') };
}

/** The filter as the API takes it. */
export const asInput = ({ states, committed, search }: BoardFilter) => ({
  ...(states.length > 0 ? { states } : {}),
  ...(committed === null ? {} : { committed }),
  ...(search.trim() ? { search: search.trim() } : {}),
});

/** The file with what the screen shows. */
export function exportPath(workGroupId: string, { states, committed, search }: BoardFilter): string {
  const query = new URLSearchParams();
  if (states.length > 0) query.set('states', states.join(','));
  if (committed !== null) query.set('committed', String(committed));
  if (search.trim()) query.set('search', search.trim());
  const text = query.toString();
  return `/api/recruiting/${workGroupId}/registrations.csv${text ? `?${text}` : ''}`;
}
