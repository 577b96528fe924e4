import { expect, test } from 'vitest';
import type { ReadFile } from '../../../src/catalog/published-agent.ts';
import { feedFiles, hasFeed } from '../../../src/export/feed-files.ts';
import type { SiteContext } from '../../../src/export/site-file.ts';
import { catalogOf } from '../catalog/agents.ts';
import { dated } from './dated.ts';
import { siteOf, textOf } from './site.ts';

const origin = 'https://example.com';

function siteWith(files: readonly ReadFile[], changes: Partial<SiteContext> = {}): SiteContext {
  return siteOf(catalogOf(...files), { origin, ...changes });
}

/** The feed of files, at the root of a server. */
function feedOf(files: readonly ReadFile[], changes: Partial<SiteContext> = {}): Promise<string> {
  return textOf(feedFiles(siteWith(files, changes)), 'feed.xml');
}

/** What stands in all elements of a name, as it is written. */
function written(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, content = '']) => content,
  );
}

test('an agent is announced with its page, its file, and the dates of its history', async () => {
  const xml = await feedOf([dated('writer', [3, 7])], { base: '/catalog/' });
  expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://example.com/catalog/</id>
  <title>Vitrine</title>
  <subtitle>AI agents, ready to read, search and take into a project.</subtitle>
  <updated>2026-01-07T00:00:00Z</updated>
  <author><name>Vitrine</name></author>
  <link rel="self" type="application/atom+xml" href="https://example.com/catalog/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://example.com/catalog/"/>
  <entry xml:lang="en">
    <id>https://example.com/catalog/agents/writer/</id>
    <title>writer</title>
    <updated>2026-01-07T00:00:00Z</updated>
    <published>2026-01-03T00:00:00Z</published>
    <link rel="alternate" type="text/html" href="https://example.com/catalog/agents/writer/"/>
    <link rel="alternate" type="text/markdown" href="https://example.com/catalog/agents/writer.md"/>
    <summary>Helps with writer.</summary>
  </entry>
</feed>
`);
});

test('what changed last comes first, and is when the feed was updated', async () => {
  const xml = await feedOf([dated('a', [1, 5]), dated('b', [2, 9]), dated('c', [3, 5])]);
  expect(written(xml, 'title')).toEqual(['Vitrine', 'b', 'a', 'c']);
  expect(written(xml, 'updated')[0]).toBe('2026-01-09T00:00:00Z');
});

test('an agent keeps its id when its file changes', async () => {
  const before = await feedOf([dated('a', [1, 1], { title: 'Before' })]);
  const after = await feedOf([dated('a', [1, 8], { title: 'After', description: 'New.' })]);
  expect(written(after, 'id')).toEqual(written(before, 'id'));
  expect(after).not.toBe(before);
});

test('no more than the latest 50 are announced', async () => {
  const files = Array.from({ length: 60 }, (_, index) => dated(`agent-${index}`, [1, 1 + index]));
  const ids = written(await feedOf(files), 'id').slice(1);
  expect(ids).toHaveLength(50);
  expect(ids[0]).toContain('/agent-59/');
  expect(ids.at(-1)).toContain('/agent-10/');
});

test('an agent without a history is not announced', async () => {
  const xml = await feedOf([dated('new'), dated('old', [1, 1])]);
  expect(written(xml, 'title')).toEqual(['Vitrine', 'old']);
});

test.each([
  ['nobody said where it is published', { origin: undefined }, [dated('a', [1, 1])]],
  ['no agent has a history', {}, [dated('a')]],
  ['there is no agent', {}, []],
])('a site has no feed where %s', (_, changes, files) => {
  const site = siteWith(files, changes);
  expect(feedFiles(site)).toEqual([]);
  expect(hasFeed(site)).toBe(false);
});

test('a site with a feed says so', () => {
  expect(hasFeed(siteWith([dated('a'), dated('b', [1, 1])]))).toBe(true);
});

test('nothing that a file says ends an element, or is none of XML’s characters', async () => {
  const title = 'A </title><script>alert("1")</script> & \u202E\uFFFF end';
  const xml = await feedOf([dated('a', [1, 1], { title, description: 'B ]]> \u0008\u000B\nC' })]);
  expect(written(xml, 'title')[1]).toBe(
    'A &lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;  end',
  );
  expect(written(xml, 'summary')).toEqual(['B ]]&gt; C']);
});
