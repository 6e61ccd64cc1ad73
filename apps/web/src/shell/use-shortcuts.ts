import { isSingleKey } from '@tessellate/web-ui';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Destination } from './navigation';

const SEQUENCE_MS = 1_200;

interface Shortcuts {
  destinations: readonly Destination[];
  onSearch: () => void;
  onHelp: () => void;
}

/** Ctrl/⌘ K finds, ? shows the keys, g and a letter goes places. Single keys are left alone while somebody writes, and can be switched off. */
export function useShortcuts({ destinations, onSearch, onHelp }: Shortcuts): void {
  const navigate = useNavigate();
  useEffect(() => {
    // Times are counted from the page's beginning, so that 0 would be a g just pressed.
    let goAt = -Infinity;
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        return onSearch();
      }
      if (!isSingleKey(event)) return;
      if (event.key === '?') return onHelp();
      if (event.key === '/') {
        event.preventDefault();
        return onSearch();
      }
      const destination =
        event.timeStamp - goAt < SEQUENCE_MS ? destinations.find(({ key }) => key === event.key) : undefined;
      goAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (destination) void navigate(destination.to);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, destinations, onSearch, onHelp]);
}
