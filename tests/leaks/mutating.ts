import { parseSync, Visitor } from 'oxc-parser';

/** One way in which a rule could have been written wrongly. */
export interface Mutant {
  /** From 1, in the order of the text. */
  number: number;
  path: string;
  line: number;
  from: string;
  to: string;
}

interface Place {
  start: number;
  end: number;
  /** What could stand there instead, as expressions; of a statement only that it is left out. */
  instead: string[];
  isStatement: boolean;
}

const turned: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
};

/** Where, and how: conditions turned round or decided, comparisons moved by one, signs dropped, words and steps left out. */
const placesIn = (path: string, text: string): Place[] => {
  const places: Place[] = [];
  const types: { start: number; end: number }[] = [];
  const functions: { start: number; end: number }[] = [];
  const of = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const add = (node: { start: number; end: number }, instead: string[], isStatement = false): void =>
    void places.push({ start: node.start, end: node.end, instead, isStatement });
  const isType = (node: { start: number; end: number }): void => void types.push(node);
  new Visitor({
    TSTypeAnnotation: isType,
    TSTypeAliasDeclaration: isType,
    TSInterfaceDeclaration: isType,
    TSTypeParameterInstantiation: isType,
    ArrowFunctionExpression: ({ body }) => void functions.push(body),
    IfStatement: ({ test }) => add(test, ['true', 'false']),
    ConditionalExpression: ({ test }) => add(test, ['true', 'false']),
    ContinueStatement: (node) => add(node, [''], true),
    ExpressionStatement: (node) => add(node, [''], true),
    LogicalExpression: (node) => {
      const [left, right] = [of(node.left), of(node.right)];
      if (node.operator === '??') add(node, [left, right]);
      else add(node, [`${left} ${node.operator === '&&' ? '||' : '&&'} ${right}`, right]);
    },
    BinaryExpression: (node) => {
      const other = turned[node.operator];
      if (other !== undefined) add(node, [`${of(node.left)} ${other} ${of(node.right)}`]);
    },
    UnaryExpression: (node) => {
      if (node.operator === '!') add(node, [of(node.argument)]);
    },
    Literal: (node) => {
      if (typeof node.value === 'boolean') add(node, [String(!node.value)]);
    },
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (['filter', 'toSorted', 'slice'].includes(callee.property.name)) add(node, [of(callee.object)]);
    },
    ObjectExpression: ({ properties }) => {
      for (const each of properties) if (each.type === 'SpreadElement') add(each.argument, ['{}']);
    },
  }).visit(parseSync(path, text).program);
  const isIn = (ranges: readonly { start: number; end: number }[], { start }: Place): boolean =>
    ranges.some((range) => range.start <= start && start < range.end);
  // What stands in a type is gone when the program runs, and what stands in no function has run before a mutant wakes.
  const runs = places.filter((place) => isIn(functions, place) && !isIn(types, place));
  return runs.toSorted((one, other) => one.start - other.start || other.end - one.end);
};

/**
 * The text with every mutant in it at once: which of them is awake says `globalThis.mutant`; 0 is none, and then it means
 * what it meant. Mutants of the same place lie inside one another, each around the text as it was.
 */
export const withMutants = (
  path: string,
  text: string,
  before: number,
): { text: string; mutants: Mutant[] } => {
  const places = placesIn(path, text);
  const mutants: Mutant[] = [];
  let at = 0;
  const written = (start: number, end: number): string => {
    let made = '';
    let from = start;
    for (let place = places[at]; place && place.start < end; place = places[at]) {
      made += text.slice(from, place.start);
      from = place.end;
      at += 1;
      const own = place.instead.map((to) => {
        const mutant: Mutant = {
          number: before + mutants.length + 1,
          path,
          line: text.slice(0, place.start).split('\n').length,
          from: text.slice(place.start, place.end).replaceAll(/\s+/g, ' '),
          to: to.replaceAll(/\s+/g, ' '),
        };
        mutants.push(mutant);
        return mutant;
      });
      const inner = written(place.start, place.end);
      made += place.isStatement
        ? `{ if (globalThis.mutant !== ${own[0]?.number}) { ${inner} } }`
        : own.reduceRight(
            (rest, mutant, index) =>
              `(globalThis.mutant === ${mutant.number} ? (${place.instead[index]}) : ${rest})`,
            `(${inner})`,
          );
    }
    return made + text.slice(from, end);
  };
  const whole = written(0, text.length);
  return { text: whole, mutants };
};
