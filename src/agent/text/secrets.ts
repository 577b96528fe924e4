import type { Finding } from '../../diagnostics/diagnostic.ts';
import { placeFinder } from '../place.ts';

interface SecretKind {
  /** What it is, as it stands in a message. */
  name: string;
  /** Its first group is the prefix, the only part that is ever shown. */
  pattern: RegExp;
}

// Prefixes by which issuers let their secrets be found. Sources:
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
// and the rules of https://github.com/gitleaks/gitleaks
const secretKinds: readonly SecretKind[] = [
  kind('an AWS access key', /(AKIA|ASIA)[A-Z0-9]{16}/),
  kind('a GitHub token', /(gh[opusr]_)[A-Za-z0-9]{36,255}/),
  kind('a GitHub token', /(github_pat_)\w{50,255}/),
  kind('a GitLab token', /(glpat-)(?=[\w-]*\d)[\w-]{20,100}/),
  kind('an Anthropic key', /(sk-ant-)(?=[\w-]*\d)[\w-]{24,200}/),
  kind('an OpenAI key', /(sk-(?:proj|svcacct|admin)-)(?=[\w-]*\d)[\w-]{24,300}/),
  kind('an API key', /(sk-)(?:or-v1-)?(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{32,64}/),
  kind('a Google key', /(AIza)[\w-]{35}/),
  kind('a Google client secret', /(GOCSPX-)[\w-]{28}/),
  kind('a Slack token', /(xox[abeoprs]-)(?=[\w-]*\d)[A-Za-z0-9-]{20,250}/),
  kind('a Slack webhook', /(hooks\.slack\.com\/)services\/T\w{6,12}\/B\w{6,12}\/\w{20,28}/),
  kind('a Stripe key', /([rs]k_live_)[A-Za-z0-9]{20,250}/),
  kind('an npm token', /(npm_)[A-Za-z0-9]{36}/),
  kind('a PyPI token', /(pypi-)AgEIcHlwaS5vcmc[\w-]{50,300}/),
  kind('a Hugging Face token', /(hf_)[A-Za-z0-9]{34}/),
  kind('a SendGrid key', /(SG\.)[\w-]{22}\.[\w-]{43}/),
  kind('a JSON Web Token', /(eyJ)[\w-]{12,1000}\.eyJ[\w-]{12,4000}\.[\w-]{40,1000}/),
  kind(
    'a private key',
    /(-----BEGIN )(?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----[^-]{0,300}?[A-Za-z0-9+/]{40}/,
  ),
];

// Begins with the rarest character of each prefix: five times as fast as looking for the first one.
const anyPrefix =
  /[-_J](?<=gh[opusr]_|github_pat_|npm_|hf_|k_live_|glpat-|\bsk-|xox[abeoprs]-|GOCSPX-|pypi-|eyJ)|KIA|SIA|Iza|SG\.|PRIVATE KEY|\/services\/T/;

// Marks of a secret that somebody made up; by chance they are in one real secret of ten thousand.
const madeUp =
  /example|sample|dummy|fake|placeholder|your|test|redact|change|replace|insert|xxx|1234|abcd|(.)\1{3}/i;

const mostFindings = 20;

/** Finds what has the form of a secret and is no placeholder. No message holds more than its prefix. */
export function findSecrets(text: string): Finding[] {
  if (!anyPrefix.test(text)) return [];
  const found = secretKinds
    .flatMap(({ name, pattern }) =>
      Array.from(text.matchAll(pattern), ({ 0: secret, 1: prefix = '', index }) => {
        return { name, prefix, secret, index };
      }),
    )
    .filter(({ secret, prefix }) => isReal(secret, prefix))
    .sort((a, b) => a.index - b.index)
    .slice(0, mostFindings);
  const find = placeFinder(text);
  return found.map(({ name, prefix, index }) => {
    return { code: 'secret-shaped', place: find(index), detail: `${name}, “${prefix}…”.` };
  });
}

function isReal(secret: string, prefix: string): boolean {
  if (prefix === 'eyJ') return isRealToken(secret);
  const own = secret.slice(prefix.length);
  return !madeUp.test(own.slice(-60)) && new Set(own).size >= 8;
}

// https://www.rfc-editor.org/rfc/rfc7519: the header names the algorithm, the payload the claims.
function isRealToken(token: string): boolean {
  const [header = '', payload = ''] = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  return (
    /^\{.*"alg"/s.test(header) && payload.endsWith('}') && !/1234567890|example/i.test(payload)
  );
}

function kind(name: string, { source }: RegExp): SecretKind {
  return { name, pattern: new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'g') };
}
