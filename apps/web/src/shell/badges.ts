import { createContext, useContext } from 'react';
import type { Badges } from './navigation';

/** Counts shown in the navigation, given by whoever knows them. */
export const BadgesContext = createContext<Badges>({});
export const useBadges = (): Badges => useContext(BadgesContext);
