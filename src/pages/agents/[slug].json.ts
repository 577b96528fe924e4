import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedAgent } from '../../catalog/catalog.ts';
import { sharedState } from '../../catalog/shared-state.ts';
import { permissionMarks } from '../../components/permission-marks.ts';
import { agentDocument } from '../../export/agent-document.ts';
import { permissionSentence } from '../../i18n/permission-sentence.ts';
import { toolEffect } from '../../i18n/tool-effect.ts';
import { words } from '../../i18n/words.ts';

export const getStaticPaths = (async () => {
  const { agents } = await sharedState().catalog;
  return agents.map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
}) satisfies GetStaticPaths;

/** What the catalog knows of an agent, as `AgentDocument`. */
export const GET: APIRoute<{ entry: PublishedAgent }> = ({ props: { entry } }) => {
  const { agent } = entry;
  const say = words();
  const document = agentDocument(entry, {
    locale: say.locale,
    base: sharedState().base,
    sentence: permissionSentence(agent, say),
    marks: permissionMarks(agent, say),
    does: (tool) => toolEffect(tool, say, agent.format),
  });
  return Response.json(document);
};
