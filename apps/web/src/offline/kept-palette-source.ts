import { type PaletteSource, Session } from '@tessellate/web-kernel';
import { keptPages } from './kept-pages';

const MOST = 8;

/** Finds what is kept on this device by its title, while nothing else can be asked. */
export const keptPaletteSource: PaletteSource = {
  id: 'kept',
  heading: 'On this device (you are offline)',
  search: async (_, term) => {
    const wanted = term.toLowerCase();
    const pages = await keptPages(new Session().lastPersonId);
    return pages
      .filter(({ title }) => title.toLowerCase().includes(wanted))
      .slice(0, MOST)
      .map(({ sort, title, to }) => ({ id: to, title, detail: sort, to }));
  },
};
