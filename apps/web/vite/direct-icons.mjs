const IMPORT = /import\s*\{([^}]+)\}\s*from\s*['"]@tabler\/icons-react['"];?/g;

/** Imports each icon's own file in place of the index of all six thousand, which takes the bundler seconds to read. */
export function directIcons() {
  return {
    name: 'tessellate:direct-icons',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('@tabler/icons-react')) return undefined;
      const direct = code.replace(IMPORT, (whole, names) => {
        const parts = names
          .split(',')
          .map(name => name.trim())
          .filter(Boolean);
        if (!parts.every(part => /^Icon\w+( as \w+)?$/.test(part) || part.startsWith('type '))) return whole;
        return parts
          .filter(part => !part.startsWith('type '))
          .map(part => {
            const [name, local] = part.split(' as ');
            return `import ${local ?? name} from '@tabler/icons-react/dist/esm/icons/${name}.mjs';`;
          })
          .join(' ');
      });
      return { code: direct, map: null };
    },
  };
}
