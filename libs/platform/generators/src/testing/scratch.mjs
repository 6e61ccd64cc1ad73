import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../../../..');
const PACKAGES = ['apps', 'libs', 'prisma-seed'];
const NOT_SOURCES = /[\\/](node_modules|dist|\.data|\.nx)$/;

/** A copy of the repository's sources with the packages installed here, to generate into. Nothing is installed for it. */
export class Scratch {
  /** @param {string} root */
  constructor(root) {
    this.root = root;
  }

  static make() {
    const root = mkdtempSync(path.join(tmpdir(), 'tessellate-generated-'));
    for (const part of PACKAGES)
      cpSync(path.join(ROOT, part), path.join(root, part), {
        recursive: true,
        filter: file => !NOT_SOURCES.test(file),
      });
    for (const file of readdirSync(ROOT, { withFileTypes: true }))
      if (file.isFile()) cpSync(path.join(ROOT, file.name), path.join(root, file.name));
    const installed = path.join(ROOT, 'node_modules');
    mkdirSync(path.join(root, 'node_modules'));
    for (const name of readdirSync(installed))
      if (name !== '@tessellate' && name !== '.cache')
        symlinkSync(path.join(installed, name), path.join(root, 'node_modules', name));
    const scratch = new Scratch(root);
    scratch.link();
    return scratch;
  }

  /** As `npm install` links the packages of the workspace. */
  link() {
    const scope = path.join(this.root, 'node_modules/@tessellate');
    mkdirSync(scope, { recursive: true });
    const files = PACKAGES.flatMap(part =>
      readdirSync(path.join(this.root, part), { recursive: true, encoding: 'utf8' }).map(file => path.join(part, file)),
    );
    for (const file of files) {
      if (path.basename(file) !== 'package.json') continue;
      const { name } = JSON.parse(readFileSync(path.join(this.root, file), 'utf8'));
      const to = path.join(scope, name.replace('@tessellate/', ''));
      if (!existsSync(to)) symlinkSync(path.join(this.root, path.dirname(file)), to);
    }
  }

  /** @param {string} generator @param {string[]} options */
  async generate(generator, ...options) {
    const output = await this.run(
      'node_modules/nx/dist/bin/nx.js',
      'g',
      `@tessellate/generators:${generator}`,
      ...options,
    );
    const files = [...output.matchAll(/^(?:CREATE|UPDATE) (.+)$/gm)].map(([, file = '']) => file.trim());
    if (files.length === 0) throw new Error(`Nothing was generated:\n${output}`);
    this.link();
    return files;
  }

  /** @param {string} file */
  read(file) {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /**
   * What the compiler finds in these files. Others that they import lack what only the whole program declares, and are left out.
   * @param {string} base @param {string[]} files
   */
  async typesOf(base, files) {
    const config = path.join(this.root, 'tsconfig.generated.json');
    writeFileSync(config, JSON.stringify({ extends: `./${base}`, include: [], files }));
    const said = await this.run('node_modules/typescript-native/bin/tsc', '-p', config);
    const ofOthers = (/** @type {string} */ line) =>
      /^(apps|libs)\/\S+\(\d+,\d+\): error/.test(line) && !files.some(file => line.startsWith(`${file}(`));
    return said.split('\n').filter(line => line.trim() !== '' && !ofOthers(line));
  }

  /**
   * What a program says, also when it fails.
   * @param {string} program @param {string[]} options @returns {Promise<string>}
   */
  run(program, ...options) {
    /** @type {NodeJS.ProcessEnv} */
    const env = {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules',
      NX_DAEMON: 'false',
      NX_ISOLATE_PLUGINS: 'false',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    };
    delete env['JEST_WORKER_ID'];
    const limits = { cwd: this.root, env, maxBuffer: 1e8 };
    return new Promise(resolve => {
      execFile(process.execPath, [path.join(this.root, program), ...options], limits, (_error, stdout, stderr) =>
        resolve(`${stdout}${stderr}`),
      );
    });
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
