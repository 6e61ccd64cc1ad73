import { type Command, commandsFor } from './commands';

const icon = () => null;
const COMMANDS: Command[] = [
  { id: 'settings', label: 'Notice settings', names: ['settings', 'quiet hours'], icon, to: '/notices/settings' },
  { id: 'register', label: 'Today’s register', names: ['register'], icon, to: '/register' },
  { id: 'dark', label: 'Dark colours', names: ['dark', 'night mode'], icon, run: icon },
  { id: 'out', label: 'Sign out', names: ['log out'], icon, run: icon },
];
const ids = (term: string) => {
  const { leading, further } = commandsFor(COMMANDS, term);
  return [leading.map(({ id }) => id), further.map(({ id }) => id)];
};

describe('The commands for what is typed', () => {
  it('are all of them where nothing is typed', () => {
    expect(ids(' ')).toEqual([['settings', 'register', 'dark', 'out'], []]);
  });

  it('are found by other names, in any order of their words, whatever apostrophe is typed', () => {
    expect(ids('quiet')).toEqual([['settings'], []]);
    expect(ids('mode night')).toEqual([[], ['dark']]);
    expect(ids("TODAY'S  reg")).toEqual([['register'], []]);
    expect(ids('today’s register')).toEqual([['register'], []]);
    expect(ids('ight')).toEqual([[], []]);
  });

  it('do not mix words of two names', () => {
    expect(ids('quiet settings')).toEqual([[], []]);
  });

  it('lead once a page’s name is begun; what acts at once only by its whole name, so that “sign” signs nobody out', () => {
    expect(ids('re')).toEqual([[], ['register']]);
    expect(ids('reg')).toEqual([['register'], []]);
    expect(ids('sign')).toEqual([[], ['out']]);
    expect(ids('sign ou')).toEqual([[], ['out']]);
    expect(ids('sign out')).toEqual([['out'], []]);
    expect(ids('log out ')).toEqual([['out'], []]);
  });

  it('do not lead where they would change nothing', () => {
    const used = COMMANDS.map(command => (command.id === 'dark' ? { ...command, detail: 'In use now' } : command));
    expect(commandsFor(used, 'dark').leading).toEqual([]);
    expect(commandsFor(used, 'dark').further.map(({ id }) => id)).toEqual(['dark']);
  });
});
