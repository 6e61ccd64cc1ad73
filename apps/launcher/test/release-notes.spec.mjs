import { describe, expect, it } from '@jest/globals';
import { releaseNotes } from '../src/lib/release-notes.mjs';

const changelog = `# Changelog

## [Unreleased]

- Not yet

## [0.2.0] - 2027-01-15

### Added

- Calendars

## [0.1.0] - 2026-12-01

- The first
`;

describe('The notes of a release', () => {
  it('are what the changelog says of that version, and of no other', () => {
    expect(releaseNotes(changelog, 'v0.2.0', '0.2.0')).toBe('### Added\n\n- Calendars');
    expect(releaseNotes(changelog, 'v0.1.0', '0.1.0')).toBe('- The first');
  });

  it('are refused when tag and package.json name different versions', () => {
    expect(() => releaseNotes(changelog, 'v0.3.0', '0.2.0')).toThrow(
      'The tag is v0.3.0, but package.json names 0.2.0.',
    );
  });

  it('are refused when the changelog does not know the version', () => {
    expect(() => releaseNotes(changelog, 'v0.3.0', '0.3.0')).toThrow('CHANGELOG.md says nothing of 0.3.0');
  });
});
