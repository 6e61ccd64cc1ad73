// Written in the plainest syntax, so that a Node too old to run the rest still reads it and says so.
var parts = process.versions.node.split('.').map(Number);
var major = parts[0] || 0;
var minor = parts[1] || 0;
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(
    'Tessellate needs Node 20.19 or later (or 22.12 or later); this is ' +
      process.versions.node +
      '. Get it from https://nodejs.org',
  );
  process.exit(1);
}
