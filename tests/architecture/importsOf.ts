import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { Source } from './sources.ts';

/** One import, whichever way it is written. */
export interface Import {
  /** As written: './x.ts', '#shared/z.ts', 'node:fs', 'react'. */
  written: string;
  /** The file of ours it leads to, seen from the project's folder; null for a package or a part of Node. */
  leadsTo: string | null;
  /** Gone at run time. */
  isType: boolean;
}

/** What stands for an import whose name is put together at run time: no rule can judge it. */
export const unknownImport = '(unknown)';

/**
 * Everything a file imports: static, dynamic and type imports, export-from, `require`, and in style sheets `@import`
 * and `url()`.
 */
export function importsOf({ path, text }: Source): Import[] {
  const found = path.endsWith('.css') ? ofStyleSheet(text) : ofProgram(path, text);
  return found.map(({ written, isType }) => ({ written, isType, leadsTo: leadsTo(path, written) }));
}

/** The package an import belongs to ('react', '@scope/name', 'node:'), or null for a file of ours. */
export function packageOf({ written, leadsTo: file }: Import): string | null {
  if (file !== null) return null;
  if (written.startsWith('node:')) return 'node:';
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');
}

function leadsTo(from: string, written: string): string | null {
  const plain = written.replace(/[?].*$/, '');
  if (plain.startsWith('#')) return plain.slice(1);
  if (!plain.startsWith('.')) return null;
  return posix.join(posix.dirname(from), plain);
}

type Found = Pick<Import, 'written' | 'isType'>;

function ofStyleSheet(text: string): Found[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/@import\s+(?:url\()?['"]?([^'")\s;]+)|url\(\s*['"]?([^'")]+)/g)]
    .map(([, sheet, file]) => sheet ?? file ?? '')
    .filter((written) => !/^(data|https?):|^#/.test(written))
    .map((written) => ({ written, isType: false }));
}

function ofProgram(path: string, text: string): Found[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const found: Found[] = [];
  const add = (source: unknown, isType: boolean) => {
    const literal = source as { type?: string; value?: unknown } | null | undefined;
    const written = literal?.type === 'Literal' ? String(literal.value) : unknownImport;
    found.push({ written, isType });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      const onlyTypes = node.specifiers.length > 0 && node.specifiers.every(isTypeSpecifier);
      add(node.source, node.importKind === 'type' || onlyTypes);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source, node.exportKind === 'type');
    },
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node.arguments[0], false);
    },
  }).visit(program);
  return found;
}

function isTypeSpecifier(specifier: { type: string; importKind?: string | null }): boolean {
  return specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';
}
