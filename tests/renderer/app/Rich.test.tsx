import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Rich } from '#renderer/app/Rich.tsx';

const html = (node: React.ReactNode) => renderToStaticMarkup(node);

test('bold words and links stand in the middle of a sentence', () => {
  const words = '<b>Received</b> from <who>{{name}}</who>, today.';
  expect(
    html(
      <Rich words={words} values={{ name: 'Priya' }} tags={{ who: (inner) => <a href="#/p">{inner}</a> }} />,
    ),
  ).toBe('<b>Received</b> from <a href="#/p">Priya</a>, today.');
});

test('a name that looks like a tag or a gap is shown as it is', () => {
  expect(html(<Rich words="{{name}} <b>came</b>." values={{ name: '<b>{{name}}</b>', day: 'x' }} />)).toBe(
    '&lt;b&gt;{{name}}&lt;/b&gt; <b>came</b>.',
  );
});
