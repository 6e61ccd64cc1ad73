import circus from 'jest-circus/runner';
import KeptEnvironment from './kept-environment.mjs';

/** The runtime that loads modules into an environment. */
const loaders = new WeakMap();

/**
 * Runs a test file on the modules that the files before it have loaded in the same worker: the server, with all that it
 * imports, takes longer to load than most files take to run. A file's tests and its database are its own. What a module
 * holds stays, as in a program that starts its server twice; a file for which that matters begins with `@jest-environment node`.
 * Its parameters are those of each `testRunner`; `own` is made for the file, and loads Circus, which so knows nothing of other files.
 */
export default function runOnKeptModules(globalConfig, config, environment, own, testPath, sendMessage) {
  return circus.default(globalConfig, config, environment, runtimeFor(environment, own), testPath, sendMessage);
}

function runtimeFor(environment, own) {
  if (!(environment instanceof KeptEnvironment)) return own;
  const loader = loaders.get(environment);
  if (!loader) {
    loaders.set(environment, own);
    own.teardown = () => {};
    return own;
  }
  // Where Jest looks when it says in which line a test failed.
  const sourceMaps = loader.getSourceMaps();
  own.getSourceMaps().get = file => sourceMaps.get(file);
  return Object.create(loader, { requireInternalModule: { value: own.requireInternalModule.bind(own) } });
}
