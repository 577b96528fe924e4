import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inertJson } from './inert-json.ts';
import type { Kind, Severity } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { LocatedDiagnostic, Report } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
const table: [string, Kind][] = Object.entries(kinds);
const indices = new Map(table.map(([code], index) => [code, index]));

/** What made the report. */
export interface SarifTool {
  version: string;
  /** Web address of the documentation of the diagnostics, if it has one. */
  documentation: string | undefined;
}

/** A report for code scanning: SARIF 2.1.0, the OASIS standard. */
export function sarif({ diagnostics }: Report, { version, documentation }: SarifTool): string {
  return inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Vitrine',
            version,
            rules: table.map(([code, kind]) => rule(code, kind, documentation)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(result),
      },
    ],
  });
}

function rule(code: string, { severity, message, why, fix }: Kind, documentation?: string) {
  return {
    id: code,
    shortDescription: { text: `${message}.` },
    fullDescription: { text: why },
    help: { text: fix },
    ...(documentation !== undefined && { helpUri: `${documentation}#${code}` }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ path, line, column, severity, code, message, fix }: LocatedDiagnostic) {
  return {
    ruleId: code,
    ruleIndex: indices.get(code),
    level: levels[severity],
    message: { text: `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

// Relative references may not lead upwards. Each part is encoded by itself: a `#`, `?` or `:` in a file
// name would otherwise mean something in the URI.
function uriOf(path: string): string {
  if (path.startsWith('../') || isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
