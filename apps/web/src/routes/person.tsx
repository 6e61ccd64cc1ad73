import { MessageButton } from '@tessellate/discussions-web';
import { PersonPage } from '@tessellate/identity-web';
import { useViewer } from '../session/viewer';

/** Somebody’s page, with the way to write to them: the two domains know nothing of each other. */
export function Component() {
  const member = useViewer()?.standing === 'MEMBER';
  return <PersonPage actions={person => (member ? <MessageButton person={person} /> : null)} />;
}
