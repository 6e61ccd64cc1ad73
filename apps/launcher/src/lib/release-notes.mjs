/**
 * What the changelog says of one version.
 * @param {string} changelog
 * @param {string} tag such as `v0.2.0`
 * @param {string} version that package.json names
 * @throws Error when tag, package.json and changelog do not agree
 */
export function releaseNotes(changelog, tag, version) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json names ${version}.`);
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find(text => text.startsWith(`## [${version}]`));
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}: it needs a heading “## [${version}] - date”.`);
  return notes;
}
