import { printable } from '../../diagnostics/printable.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { ExportSummary } from '../../export/export-agent.ts';
import type { Loss } from '../../export/targets/loss.ts';
import { fileNameIn, type TargetId } from '../../export/targets/target.ts';
import { findTarget } from '../../export/targets/targets.ts';
import { fill, type Words } from '../../i18n/words.ts';

const longestName = 60;
const longestList = 300;

/** What the panel of a tool shows of an agent. */
export interface ToolPanel {
  id: TargetId;
  /** As the tool calls itself. */
  name: string;
  /** Path of its file on this site, from the root of the site. */
  file: string;
  /** Name under which the file is saved. */
  fileName: string;
  sha256: string;
  /** Whether it is the author's file, byte for byte. */
  verbatim: boolean;
  /** Where the file belongs in a project. */
  project: string;
  /** Where it belongs for all projects, relative to the home folder. */
  user: string;
  /** What of the author's limits the tool does not keep. */
  wider: LostField[];
  /** What else is lost. */
  lost: LostField[];
}

/** A field that is lost, and why, in the words of the interface. */
export interface LostField {
  field: string;
  why: string;
}

/** What the panels of all tools show of an agent, in the order of the tools. */
export function toolPanels(exports: readonly ExportSummary[], slug: string, w: Words): ToolPanel[] {
  return exports.map(({ target, path, sha256, verbatim, losses }) => {
    const tool = findTarget(target);
    const shown = (widens: boolean): LostField[] =>
      losses.filter((loss) => loss.widens === widens).map((loss) => lostField(loss, w));
    return {
      ...{ id: target, name: tool.name, file: path, sha256, verbatim },
      fileName: fileNameIn(tool, slug),
      project: tool.projectPath(slug),
      user: tool.userPath(slug),
      wider: shown(true),
      lost: shown(false),
    };
  });
}

function lostField({ field, reason, names }: Loss, { exports, list }: Words): LostField {
  const listed = list(names.map((name) => printable(shorten(name, longestName))));
  return {
    field: printable(shorten(field, longestName)),
    why: fill(exports.reasons[reason], { names: shorten(listed, longestList) }),
  };
}
