import { importsOf, packageOf, unknownImport } from './importsOf.ts';
import type { Source } from './sources.ts';

export interface Wanted {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const noPackages = new Set<string | null>([null, 'node:', unknownImport]);

/** The packages a set of files imports. */
export function importedPackages(sources: readonly Source[]): Set<string> {
  const names = sources.flatMap((source) => importsOf(source).map(packageOf));
  return new Set(names.filter((name): name is string => !noPackages.has(name)));
}

/** Packages that scripts run by their place below node_modules, as in `installed('oxlint/bin/oxlint')`. */
export function packagesRunByScripts(scripts: readonly Source[]): Set<string> {
  const places = scripts.flatMap(({ text }) =>
    [...text.matchAll(/(?:installed|require\(import\.meta\.url\))\('([^']+)'/g)].map(
      ([, place]) => place ?? '',
    ),
  );
  return new Set(
    places.map((place) =>
      place
        .split('/')
        .slice(0, place.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

/** Imported packages that package.json does not name: they would be there by luck. */
export function unnamed(imported: ReadonlySet<string>, named: Record<string, string>): string[] {
  return [...imported]
    .filter((name) => !(name in named))
    .map((name) => `${name} is imported and not in package.json`);
}

/** Packages that package.json names and nothing uses. Types belong to the package they describe. */
export function unused(used: ReadonlySet<string>, named: Record<string, string>): string[] {
  return Object.keys(named)
    .filter((name) => !used.has(name) && !used.has(name.replace(/^@types\//, '')))
    .map((name) => `${name} is in package.json and nothing uses it`);
}
