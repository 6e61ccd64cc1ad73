import path from 'node:path';
import ts from 'typescript';

/**
 * The server's code as one TypeScript program.
 * @param root of the repository
 * @param folders whose TypeScript files are read, relative to it; `*` is one folder
 */
export function programOf(root: string, folders: string[]): ts.Program {
  const base = path.join(root, 'tsconfig.base.json');
  const config = ts.readConfigFile(base, file => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = folders.flatMap(folder => ts.sys.readDirectory(root, ['.ts'], undefined, [`${folder}/**/*.ts`]));
  const sources = files.filter(file => !/\.((int-|e2e-)?spec|d)\.ts$/.test(file));
  return ts.createProgram(sources, { ...options, types: ['node'], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] });
}
