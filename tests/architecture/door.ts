import { parseSync, Visitor } from 'oxc-parser';
import { importsOf } from './importsOf.ts';
import type { Source } from './sources.ts';

const door = 'shared/domain/sharing/';

/** Files outside the room that take `approve` from it: whoever has it can let anything leave. */
export function makersOutside(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !path.startsWith(door))
    .flatMap((source) =>
      namesFrom(source, (leadsTo) => leadsTo === `${door}approved.ts`)
        .filter((name) => name === 'approve')
        .map(() => `${source.path} lets something leave by itself`),
    );
}

/** Casts to something that may leave: a value is approved, or it is not. */
export function forgeries(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path, text }) => path !== `${door}approved.ts` && /\b(Shareable|Approved)/.test(text))
    .flatMap(({ path, text }) => {
      const found: string[] = [];
      new Visitor({
        TSAsExpression: ({ typeAnnotation: { start, end } }) => {
          const type = text.slice(start, end);
          if (/\b(Shareable|Approved)/.test(type)) found.push(`${path} takes something for ${type}`);
        },
      }).visit(parseSync(path, text).program);
      return found;
    });
}

/** What formats take from the domain, of the records that are kept: with one of them a format could write of anybody. */
export function recordsInFormats(sources: readonly Source[], records: ReadonlySet<string>): string[] {
  return sources
    .filter(({ path }) => path.startsWith('electron/formats/'))
    .flatMap((source) =>
      namesFrom(source, (leadsTo) => leadsTo?.startsWith('shared/') ?? false)
        .filter((name) => records.has(name))
        .map((name) => `${source.path} takes ${name}`),
    );
}

/** The types of the records that are kept, as the shelves name them. */
export function recordNames(shelves: Source): Set<string> {
  return new Set(
    namesFrom(shelves, () => true).filter(
      (name) => /^[A-Z]/.test(name) && shelves.text.includes(`<${name}>`),
    ),
  );
}

/** The functions of the formats that take something that may leave, by name. */
export function takersIn(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('electron/formats/'))
    .flatMap(({ text }) =>
      [...text.matchAll(/export const (\w+) = (?:async )?\(([^=]*)\)[^=]*=>/g)]
        .filter(([, , parameters = '']) => /\bShareable\w+/.test(parameters))
        .map(([, name = '']) => name),
    );
}

/** What a file imports by name from those that `wanted` says. */
export function namesFrom(source: Source, wanted: (leadsTo: string | null) => boolean): string[] {
  const files = new Map(importsOf(source).map(({ written, leadsTo }) => [written, leadsTo]));
  const found: string[] = [];
  new Visitor({
    ImportDeclaration: ({ source: from, specifiers }) => {
      if (!wanted(files.get(from.value) ?? null)) return;
      for (const each of specifiers) {
        if (each.type === 'ImportSpecifier' && each.imported.type === 'Identifier')
          found.push(each.imported.name);
        else found.push('*');
      }
    },
  }).visit(parseSync(source.path, source.text).program);
  return found;
}
